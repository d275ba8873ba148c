import { expect, test } from "vitest";
import type { Frame } from "../../../src/draw/cartography/projection.ts";
import { scaleBar } from "../../../src/draw/cartography/scale-bar.ts";

test.each([
	[820, 0.6, 200, 120],
	[560, 2.4, 50, 120],
	[240, 0.18, 200, 36],
	[100, 1, 20, 20],
])("%d units of which a kilometre takes %d: %d km, %d units", (width, unitsPerKm, km, length) => {
	expect(scaleBar({ width, unitsPerKm } as Frame)).toEqual({ km, length });
});

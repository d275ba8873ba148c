import { expect, test } from "vitest";
import { scaleOf } from "../../../src/client/maps/map-zoom.ts";
import { scaleBar } from "../../../src/draw/cartography/scale-bar.ts";

test.each([
	[820, 0.6, 200, 120],
	[560, 2.4, 50, 120],
	[240, 0.18, 200, 36],
	[100, 1, 20, 20],
])("%d units of which a kilometre takes %d: %d km, %d units", (width, unitsPerKm, km, length) => {
	expect(scaleBar({ width, unitsPerKm })).toEqual({ km, length });
});

test("the script of a map, which may take nothing from here, finds the same distance for the same view", () => {
	for (const width of [240, 560, 820])
		for (let unitsPerKm = 0.05; unitsPerKm < 40; unitsPerKm *= 1.37) {
			const drawn = scaleBar({ width, unitsPerKm });
			const scripted = scaleOf(1 / unitsPerKm, 1, width);
			expect(scripted.km).toBe(drawn.km);
			expect(scripted.length).toBeCloseTo(drawn.length, 0);
		}
});

import { describe, expect, test } from "vitest";
import { readHash, stateHash } from "../../../src/client/maps/map-address.ts";
import { formatTransform, insideMap, parseTransform, scaleOf, zoomAt } from "../../../src/client/maps/map-zoom.ts";

const size = { width: 820, height: 560 };

describe("the sight of a map", () => {
	test.each([
		["smaller than the whole", { k: 0.5, x: 10, y: 10 }, { k: 1, x: 0, y: 0 }],
		["larger than the most", { k: 100, x: 0, y: 0 }, { k: 8, x: 0, y: 0 }],
		["beyond the left edge", { k: 2, x: 50, y: -100 }, { k: 2, x: 0, y: -100 }],
		["beyond the right edge", { k: 2, x: -2000, y: -100 }, { k: 2, x: -820, y: -100 }],
	])("%s is brought back", (_, sight, expected) => {
		const { k, x, y } = insideMap(sight, size);
		expect({ k, x: x + 0, y: y + 0 }).toEqual(expected);
	});

	test("grows around the point under the pointer", () => {
		const sight = zoomAt({ k: 2, x: -100, y: -50 }, 1.5, 300, 200);
		expect((300 - sight.x) / sight.k).toBeCloseTo((300 + 100) / 2);
		expect((200 - sight.y) / sight.k).toBeCloseTo((200 + 50) / 2);
	});

	test("is written and read again", () => {
		const sight = insideMap({ k: 3, x: -900, y: -400 }, size);
		const text = formatTransform(sight, size);
		expect(text).toBe("3.00/437/227");
		expect(parseTransform(text ?? "", size).x).toBeCloseTo(sight.x, -1);
		expect(formatTransform({ k: 1, x: 0, y: 0 }, size)).toBeNull();
	});

	test("has a scale bar of round kilometres, never longer than a quarter of the width", () => {
		for (const k of [1, 1.6, 2.56, 8]) {
			const { km, length } = scaleOf(1.65, k, 820);
			expect(String(km)).toMatch(/^[125]0*$/);
			expect(length).toBeLessThanOrEqual(205);
			expect(length).toBeGreaterThan(80);
		}
	});
});

describe("the address of a map", () => {
	test.each([
		[{ view: null, off: [] }, null],
		[{ view: "2.50/400/300", off: [] }, "#map=2.50/400/300"],
		[{ view: null, off: ["line", "since-2022"] }, "#map=1/0/0/line+since-2022"],
		[{ view: "2.50/400/300", off: ["line"] }, "#map=2.50/400/300/line"],
	])("%j is %s", (state, hash) => {
		expect(stateHash(state)).toBe(hash);
		if (hash !== null) expect(readHash(hash)).toEqual(state);
	});
	test.each(["", "#sources", "#map=", "#map=a/b/c", '#map=2/3/4/"><script>'])("%j is none", (hash) => {
		expect(readHash(hash)).toBeNull();
	});
});

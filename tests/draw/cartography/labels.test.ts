import { describe, expect, test } from "vitest";
import { labelSizes } from "../../../src/draw/cartography/label-sizes.ts";
import { type Box, type LabelRequest, placeLabels, textBox } from "../../../src/draw/cartography/labels.ts";
import { type Frame, fitShape } from "../../../src/draw/cartography/projection.ts";

const frame: Frame = fitShape(
	{
		type: "LineString",
		coordinates: [
			[24, 45],
			[39, 52],
		],
	},
	820,
	12,
);
const sizes = labelSizes("wide", 820);
const town = (id: string, x: number, y: number, rank = 1): LabelRequest => ({
	id,
	text: id,
	kind: "town",
	at: [x, y],
	rank,
});
const apart = (a: Box, b: Box): boolean =>
	a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

describe("labels", () => {
	test("stand right above their dot where there is room", () => {
		const [label] = placeLabels([town("Kyiv", 300, 200)], frame, sizes);
		expect(label).toMatchObject({ anchor: "start", at: [300, 200] });
		expect(label?.shift[0]).toBeGreaterThan(0);
		expect(label?.shift[1]).toBeLessThan(0);
	});

	test("never touch one another, however close their points lie", () => {
		const requests = Array.from({ length: 60 }, (_, i) =>
			town(`Place ${i}`, 300 + (i % 8) * 22, 200 + Math.floor(i / 8) * 14),
		);
		const placed = placeLabels(requests, frame, sizes);
		expect(placed.length).toBeGreaterThan(8);
		for (const a of placed)
			for (const b of placed) if (a !== b) expect(apart(a.box, b.box), `${a.id} ${b.id}`).toBe(true);
	});

	test("give way to what is more important", () => {
		const requests = Array.from({ length: 30 }, (_, i) => town(`Minor ${i}`, 300 + (i % 6) * 6, 200 + i, 3));
		const placed = placeLabels([...requests, town("Capital", 310, 210, 1)], frame, sizes);
		expect(placed.map(({ id }) => id)).toContain("Capital");
	});

	test("come back in the order of the requests, which is that of reading", () => {
		const placed = placeLabels([town("b", 100, 100, 2), town("a", 300, 300, 1)], frame, sizes);
		expect(placed.map(({ id }) => id)).toEqual(["b", "a"]);
	});

	test("stay inside the frame and off what is taken", () => {
		const taken = { left: 0, top: 0, right: 820, bottom: 180 };
		const requests = [town("Edge", 815, 200), town("Corner", 300, 185), town("Out", 900, 100)];
		const placed = placeLabels(requests, frame, sizes, [taken]);
		expect(placed.map(({ id }) => id)).not.toContain("Out");
		for (const { box } of placed) {
			expect(box.right).toBeLessThanOrEqual(frame.width);
			expect(apart(box, taken)).toBe(true);
		}
	});

	test("take the offset that was written for them, or no place at all", () => {
		const request = { ...town("Myrnohrad", 300, 200), offset: [-20, 8] as const };
		expect(placeLabels([request], frame, sizes)[0]).toMatchObject({ shift: [-20, 8], anchor: "end" });
		expect(placeLabels([request], frame, sizes, [{ left: 200, top: 150, right: 300, bottom: 250 }])).toEqual([]);
	});

	test("of areas stand at another of their points where the first is taken", () => {
		const request: LabelRequest = {
			id: "sea",
			text: "Black Sea",
			kind: "water",
			at: [200, 200],
			alternatives: [[500, 300]],
			rank: 1,
		};
		const [label] = placeLabels([request], frame, sizes, [{ left: 0, top: 0, right: 400, bottom: 400 }]);
		expect(label?.at).toEqual([500, 300]);
	});

	test("make room for the lines below them", () => {
		const request: LabelRequest = {
			id: "r",
			text: "Donetsk",
			kind: "region",
			at: [400, 200],
			subtitle: ["de facto", "Ukraine leaves"],
			rank: 1,
		};
		const [label] = placeLabels([request], frame, sizes);
		const alone = textBox([400, 200], "Donetsk", "region", "middle", sizes.region);
		expect((label?.box.bottom ?? 0) - (label?.box.top ?? 0)).toBeGreaterThan(2 * (alone.bottom - alone.top));
	});
});

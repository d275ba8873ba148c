import { describe, expect, test } from "vitest";
import { type Piece, timeScale } from "../../../src/draw/timeline/time-scale.ts";

/** Ten days at ten units each, a break of ten, then four years on 100 units. */
const PIECES: readonly Piece[] = [
	{ span: "2025-01-01/2025-01-10", share: 1 },
	{ span: "2026/2029", share: 1 },
];
const scale = timeScale(PIECES, { from: 50, to: 260, gap: 10, room: 30 });

test("pieces share the length by their parts, with a break between them", () => {
	expect(scale.pieces.map(({ start, end }) => [start, end])).toEqual([
		[50, 150],
		[160, 260],
	]);
	const uneven = timeScale(
		[
			{ span: "2025", share: 3 },
			{ span: "2026", share: 1 },
		],
		{ from: 0, to: 100, gap: 20, room: 30 },
	);
	expect(uneven.pieces.map(({ start, end }) => [start, end])).toEqual([
		[0, 60],
		[80, 100],
	]);
});

test("each piece is named by its span", () =>
	expect(scale.pieces.map(({ name }) => name.replaceAll("\u00a0", " "))).toEqual(["1–10 Jan 2025", "2026 – 2029"]));

test.each([
	["2025-01-01", 50, 60],
	["2025-01-10", 140, 150],
	["2025-01-03/2025-01-05", 70, 100],
	["2025-01-03~", 70, 80],
	["2026/2029", 160, 260],
	["2028-01", 209.97, 212.09],
	["2025-01-10/2026-12-31", 140, 184.98],
])("%s lies from %d to %d", (date, start, end) => {
	const [from, to] = scale.range(date);
	expect(from).toBeCloseTo(start, 1);
	expect(to).toBeCloseTo(end, 1);
});

test.each([["2024-12-31"], ["2025-01-11"], ["2025-01-10/2025-01-11"], ["2025-01"]])("%s is in no piece", (date) =>
	expect(() => scale.range(date)).toThrow(RangeError),
);

describe("ticks", () => {
	const ticksOf = (span: string, length: number, room = 30): string[] =>
		timeScale([{ span, share: 1 }], { from: 0, to: length, gap: 0, room })
			.pieces.flatMap(({ ticks }) => ticks)
			.map(({ text }) => text.replaceAll("\u00a0", " "));
	test.each([
		["2025-11/2025-12", 400, ["1 Nov", "10", "20", "1 Dec", "10", "20"]],
		["2025-11/2025-12", 100, ["Nov", "Dec"]],
		["2026-01-01/2026-06-15", 200, ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]],
		["2025-01/2025-10", 140, ["Jan", "Apr", "Jul"]],
		["2020/2024", 200, ["2020", "2021", "2022", "2023", "2024"]],
		["1994/2024", 120, ["2000", "2010", "2020"]],
		["1994/2024", 40, ["2000", "2010"]],
	])("of %s on %d units: %j", (span, length, ticks) => expect(ticksOf(span, length)).toEqual(ticks));

	test("stand where their day begins, and never too near to the next piece", () => {
		for (const piece of scale.pieces)
			for (const { at } of piece.ticks) {
				expect(at).toBeGreaterThanOrEqual(piece.start);
				expect(piece.end - at).toBeGreaterThanOrEqual(15);
			}
		expect(scale.pieces[0]?.ticks.map(({ at }) => at)).toEqual([50]);
	});
});

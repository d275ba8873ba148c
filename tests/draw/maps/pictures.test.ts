import { describe, expect, test } from "vitest";
import type { Box } from "../../../src/draw/cartography/labels.ts";
import { LOOKS } from "../../../src/draw/cartography/map.ts";
import { mapImage } from "../../../src/formats/images/map-image.ts";
import { MAP_STYLE } from "../../../src/formats/images/map-style.ts";
import { maps } from "./real-maps.ts";

/*
 * A picture per map, committed: test and gallery in one. Numbers of the drawing are rounded, so that
 * the last digit of a machine's arithmetic changes nothing. `npm test -- -u` draws them anew.
 */

const rounded = (svg: string): string => {
	const [head = "", tail = ""] = svg.split("</style>");
	return `${head}</style>${tail.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number)) + 0))}`;
};

test("there are maps, each under its own name", () => {
	expect(maps.length).toBeGreaterThan(3);
	expect(new Set(maps.map(({ id }) => id)).size).toBe(maps.length);
});

describe.each(maps.map((map) => ({ id: map.id, map })))("$id", ({ id, map }) => {
	test("looks like its picture", async () => {
		await expect(rounded(mapImage(map, false))).toMatchFileSnapshot(`pictures/${id}.svg`);
	});

	test("has a title that names a day", () => expect(map.title).toMatch(/\d{1,2}\s\w+\s20\d\d/));

	test("has a picture with its day, its sources and its licence", () => {
		const text = mapImage(map).replace(/<\/text><text[^>]*>/g, " ");
		const wanted = [
			/<title>[^<]{20,}/,
			/Sources: \w+/,
			/CC BY 4\.0/,
			/map of [\d–]+\s\w+\s20\d\d/,
			/68\/262/,
			/Not for/,
		];
		expect(wanted.filter((words) => !words.test(text))).toEqual([]);
	});

	test("has looks that the styles of pictures know", () => {
		for (const { look } of map.layers) {
			expect(LOOKS).toContain(look);
			expect(MAP_STYLE).toContain(`.${look} `);
		}
	});

	test("tells in its table of every mark and label that leads there", () => {
		const rows = map.rows.map(({ id }) => id);
		expect(new Set(rows).size).toBe(rows.length);
		const marks = map.layers.flatMap((layer) => layer.marks.flatMap(({ row }) => row ?? []));
		expect(marks.length).toBeGreaterThan(0);
		expect(marks.filter((row) => !rows.includes(row))).toEqual([]);
		for (const { sources, says } of map.rows) {
			expect(sources.length).toBeGreaterThan(0);
			expect(says).not.toBe("");
		}
	});

	test.each(["wide", "narrow"] as const)("has labels that do not touch (%s)", (set) => {
		const labels = map.labels[set];
		expect(labels.length).toBeGreaterThan(2);
		const touch = (a: Box, b: Box): boolean =>
			a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
		const pairs = labels.flatMap((a, i) =>
			labels
				.slice(i + 1)
				.filter((b) => touch(a.box, b.box))
				.map((b) => `${a.id} ${b.id}`),
		);
		expect(pairs).toEqual([]);
	});

	test("draws no border and no line across Perekop, but the border of two regions", () => {
		const road = [map.frame.point([33.75, 46.3]), map.frame.point([33.79, 45.95])] as const;
		const crossed = map.layers
			.filter(({ look }) => ["abroad", "outline", "claimed", "line", "line-2022"].includes(look))
			.filter(({ marks }) => marks.some(({ d = "" }) => segments(d).some((one) => cross(one, road))));
		expect(crossed.map(({ id }) => id)).toEqual([]);
	});
});

type Point = readonly [number, number];
type Segment = readonly [Point, Point];

/** The straight strokes of a path of M, L and Z. */
function segments(d: string): Segment[] {
	return d
		.split("M")
		.slice(1)
		.flatMap((part) => {
			const points = [...part.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]);
			const closed = part.endsWith("Z") && points[0] !== undefined ? [...points, points[0]] : points;
			return closed.slice(1).map((point, i): Segment => [closed[i] as Point, point]);
		});
}

const side = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
	Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
const cross = ([a, b]: Segment, [c, d]: Segment): boolean =>
	side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);

test("this test sees a stroke across Perekop: the border of the two regions is one", () => {
	const [map] = maps;
	const road = [map?.frame.point([33.75, 46.3]), map?.frame.point([33.79, 45.95])] as unknown as Segment;
	const [regions] = map?.layers.filter(({ look }) => look === "regions") ?? [];
	expect(regions?.marks.some(({ d = "" }) => segments(d).some((one) => cross(one, road)))).toBe(true);
});

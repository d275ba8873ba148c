import { expect } from "vitest";
import type { Box } from "../../../src/draw/cartography/labels.ts";
import { LOOKS, type MapDrawing } from "../../../src/draw/cartography/map.ts";
import { mapImage } from "../../../src/formats/images/map-image.ts";
import { MAP_STYLE } from "../../../src/formats/images/map-style.ts";
import { crossesPerekop } from "./perekop.ts";

/* What holds for every map of any valid content. Each rule fails with what breaks it. */

const SETS = ["wide", "narrow"] as const;

const touch = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const MAP_RULES: Readonly<Record<string, (map: MapDrawing) => void>> = {
	"a map has a title that names a day, and no hole in its words": ({ title, notes, layers, rows }) => {
		expect(title).toMatch(/\d{1,2}\s\w+\s20\d\d/);
		const words = [title, ...notes, ...layers.flatMap(({ words: one, legend }) => [one ?? "", legend ?? ""])];
		expect([...words, ...rows.map(({ says }) => says)].join(" ")).not.toMatch(/undefined|NaN|null|\[object/);
	},

	"a picture has its day, its sources and its licence": (map) => {
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
	},

	"the styles of pictures know each look": ({ layers }) => {
		expect(layers.filter(({ look }) => !LOOKS.includes(look) || !MAP_STYLE.includes(`.${look} `))).toEqual([]);
	},

	"the table tells of every mark and label that leads to it, each row with words and a source": (map) => {
		const rows = map.rows.map(({ id }) => id);
		expect(rows.filter((id, index) => rows.indexOf(id) !== index)).toEqual([]);
		const leading = [
			...map.layers.flatMap((layer) => layer.marks.flatMap(({ row }) => row ?? [])),
			...SETS.flatMap((set) => map.labels[set].flatMap(({ row, path }) => (path === undefined ? (row ?? []) : []))),
		];
		expect(leading.filter((row) => !rows.includes(row))).toEqual([]);
		expect(map.rows.filter(({ sources, says }) => sources.length === 0 || says === "").map(({ id }) => id)).toEqual([]);
	},

	"no two labels touch, and each lies in the frame": ({ labels, frame }) => {
		for (const set of SETS) {
			const pairs = labels[set].flatMap((a, i) =>
				labels[set]
					.slice(i + 1)
					.filter((b) => touch(a.box, b.box))
					.map((b) => `${a.id} ${b.id}`),
			);
			expect(pairs, set).toEqual([]);
			const outside = labels[set].filter(
				({ box }) => box.left < 0 || box.top < 0 || box.right > frame.width || box.bottom > frame.height,
			);
			expect(
				outside.map(({ id }) => id),
				set,
			).toEqual([]);
		}
	},

	"marks that are circles lie in the frame": ({ layers, frame }) => {
		const outside = layers.flatMap(({ marks }) =>
			marks.filter(({ at, name }) => at !== undefined && name !== undefined && !frame.inside(at)),
		);
		expect(outside.map(({ name }) => name)).toEqual([]);
	},

	"no border and no line runs across Perekop, but the border of two regions": (map) => {
		const crossed = map.layers
			.filter(({ look }) => ["abroad", "outline", "claimed", "line", "line-2022"].includes(look))
			.filter((layer) => crossesPerekop(map.frame, layer));
		expect(crossed.map(({ id }) => id)).toEqual([]);
	},
};

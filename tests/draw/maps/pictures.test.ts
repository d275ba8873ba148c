import { describe, expect, test } from "vitest";
import { mapImage } from "../../../src/formats/images/map-image.ts";
import { fixtureMaps } from "../../fixtures/fixture-site.ts";
import { MAP_RULES } from "./map-rules.ts";
import { crossesPerekop } from "./perekop.ts";

/*
 * A picture for each kind of map, drawn from the fixture and committed: test and gallery in one. Numbers of the drawing
 * are rounded, so that the last digit of a machine's arithmetic changes nothing. `npm test -- -u` draws them anew.
 */

const PICTURES = [
	"territorial-lines",
	"territorial-lines-draft-a",
	"drone-strikes",
	"places",
	"buffer-zone",
	"buffer-zone-held-part",
	"buffer-zone-band-whole",
	"buffer-zone-two-regions",
	"buffer-zone-one-place",
];

const maps = fixtureMaps();

const rounded = (svg: string): string => {
	const [head = "", tail = ""] = svg.split("</style>");
	return `${head}</style>${tail.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number)) + 0))}`;
};

test("each map has a name of its own", () => {
	expect(maps.length).toBeGreaterThan(PICTURES.length);
	expect(new Set(maps.map(({ id }) => id)).size).toBe(maps.length);
});

test.each(PICTURES)("%s looks like its picture", async (id) => {
	const map = maps.find((one) => one.id === id);
	if (map === undefined) throw new Error(`The fixture has no map called ${id}`);
	await expect(rounded(mapImage(map, false))).toMatchFileSnapshot(`pictures/${id}.svg`);
});

describe.each(maps.map((map) => ({ id: map.id, map })))("$id", ({ map }) => {
	test.each(Object.entries(MAP_RULES))("%s", (_, holds) => holds(map));

	test.each(["wide", "narrow"] as const)("has labels, and marks that lead to its table (%s)", (set) => {
		expect(map.labels[set].length).toBeGreaterThan(0);
		expect(map.layers.some(({ marks }) => marks.some(({ row }) => row !== undefined))).toBe(true);
	});
});

test("a stroke across Perekop is seen: the border of the two regions is one", () => {
	const [map] = maps;
	const regions = map?.layers.find(({ look }) => look === "regions");
	expect(map && regions && crossesPerekop(map.frame, regions)).toBe(true);
});

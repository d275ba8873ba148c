import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { placeRow } from "../../../src/draw/maps/places-map.ts";
import { placesMapOf } from "../../../src/formats/figures/all-maps.ts";
import { messages } from "../../../src/text/messages/index.ts";
import { clausesAt, placeCounts } from "../../../src/text/messages/place.ts";
import { anchor } from "../../../src/text/url/address.ts";
import { site } from "../../content/real-content.ts";
import { attribute, type BuiltPage, find, idsOf, inside, pagesOf, ROOT, textOf } from "../../site/built-site.ts";

/* The map to choose a place from, and the pages to which it leads. */

const map = placesMapOf(site);
const regions = site.places.filter(({ data }) => data.kind === "region");
const layer = (id: string) => map.layers.find((one) => one.id === id)?.marks ?? [];
const shapes = [...layer("other-regions"), ...layer("regions-concerned")];

describe("the map of places", () => {
	test("has every region as a way to its page, tinted where a clause or an event concerns it", () => {
		expect(regions.length).toBe(27);
		expect(shapes.map(({ path }) => path).sort()).toEqual(regions.map(({ path }) => path).sort());
		expect(shapes.filter(({ d = "" }) => d.length < 10)).toEqual([]);
		const tinted = layer("regions-concerned").map(({ path }) => path);
		for (const place of regions)
			expect([place.id, tinted.includes(place.path)]).toEqual([place.id, placeCounts(place) !== ""]);
	});

	test("tells by a number, not by the tint alone, how many clauses there are", () => {
		for (const set of ["wide", "narrow"] as const)
			for (const { id, subtitle = [], kind } of map.labels[set].filter((label) => label.kind === "region"))
				expect([id, kind, subtitle.join(", ")]).toEqual([id, "region", placeCounts(site.get("places", id))]);
		expect(map.labels.wide.filter(({ subtitle = [] }) => subtitle.length > 0).length).toBeGreaterThan(8);
	});

	test("marks each town and site that clauses or events concern, and names most of them", () => {
		const concerned = site.places.filter(
			(place) => place.region !== null && place.data.lat !== undefined && placeCounts(place) !== "",
		);
		expect(
			layer("places-concerned")
				.map(({ path }) => path)
				.sort(),
		).toEqual(concerned.map(({ path }) => path).sort());
		const named = map.labels.wide.map(({ id }) => id);
		expect(concerned.filter(({ id }) => named.includes(id)).length).toBeGreaterThan(concerned.length / 2);
	});

	test("leads from the names of towns and waters to their pages", () => {
		const named = map.labels.wide.filter(({ kind }) => kind === "town" || kind === "water");
		expect(named.length).toBeGreaterThan(20);
		for (const { text, path } of named)
			expect([text, site.places.some((place) => place.path === path)]).toEqual([text, true]);
	});

	test("draws no line of contact and no occupation, and says so", () => {
		const looks = map.layers.map(({ look }) => look as string);
		expect(looks.filter((look) => /^line|occupied/.test(look))).toEqual([]);
		expect(map.notes.join(" ")).toContain("does not show control");
	});
});

const pages = new Map(pagesOf(ROOT).map((page) => [page.path, page]));
const read = (path: string): BuiltPage => {
	const page = pages.get(path);
	if (page === undefined) throw new Error(`There is no page ${path}`);
	return page;
};
const linksOf = (page: BuiltPage): string[] =>
	inside(find(page, "main")[0] as never).flatMap((one) => (one.tagName === "a" ? (attribute(one, "href") ?? "") : []));

describe("the page of all places", () => {
	const page = read("places/");

	test("lists every place with its counts, and has a row for each mark", () => {
		const links = new Set(linksOf(page));
		expect(site.places.filter(({ path }) => !links.has(`/${path}`))).toEqual([]);
		for (const place of site.places.filter((one) => placeCounts(one) !== "")) {
			const [row] = find(page, "tr", { id: placeRow(place) });
			const cells = row === undefined ? [] : inside(row).filter(({ tagName }) => tagName === "td");
			expect([place.id, ...cells.map(textOf)]).toEqual([
				place.id,
				`${clausesAt(place).length}`,
				`${place.happened.length}`,
			]);
		}
		expect(map.rows.map(({ id }) => id).filter((id) => !idsOf(page).includes(id))).toEqual([]);
	});

	test("comes with the first answer of the server", () =>
		expect(brotliCompressSync(page.html).length).toBeLessThanOrEqual(14_600));
});

describe.each(site.places.map((place) => ({ path: place.path, place })))("$path", ({ path, place }) => {
	const page = read(path);
	const links = new Set(linksOf(page));

	test("says which clauses concern it, in which version, and what happened there", () => {
		const wordings = place.concerns.flatMap(({ clause }) =>
			clause.wordings.map(({ version }) => `/${clause.path}#${anchor.wording(version.id)}`),
		);
		const wanted = [
			...place.concerns.map(({ clause }) => `/${clause.path}`),
			...wordings,
			...place.versions.map(({ version }) => `/${version.path}`),
			...place.happened.map(({ event }) => `/${event.path}`),
			...place.zones.map((zone) => `/${zone.path}`),
		];
		expect(wanted.filter((address) => !links.has(address))).toEqual([]);
		for (const { clause } of place.concerns) {
			const lists = find(page, "ul", { "aria-label": messages.places.versions({ clause: clause.title }) });
			expect(lists.map((list) => inside(list).filter(({ tagName }) => tagName === "li").length)).toEqual([
				clause.wordings.length,
			]);
		}
	});

	test("tells apart what names it, what names places inside it, and what names its region", () => {
		const ids = idsOf(page);
		expect(ids.includes("clauses")).toBe(place.clauses.length > 0);
		expect(ids.includes("clauses-region")).toBe(place.concerns.some(({ through }) => through === place.region));
		expect(ids.includes("clauses-inside")).toBe(place.concerns.some(({ through }) => place.inside.includes(through)));
	});
});

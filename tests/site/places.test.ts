import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { placeRow, placesMap } from "../../src/draw/maps/places-map.ts";
import { messages } from "../../src/text/messages/index.ts";
import { clausesAt, placeCounts } from "../../src/text/sentences/land/place.ts";
import { anchor } from "../../src/text/url/address.ts";
import { site } from "../content/real-content.ts";
import { attribute, type BuiltPage, find, idsOf, inside, pagesOf, ROOT, textOf } from "./built-site.ts";

/* The pages to which the map of places leads, and the list below it. */

const map = placesMap(site);
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
			const lists = find(page, "ul", { "aria-label": messages.wording.byVersionOf({ clause: clause.title }) });
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

import { describe, expect, test } from "vitest";
import { FACETED, monthOf, sideOf } from "../../src/model/views/lists/facet-definitions.ts";
import { facetPages, facetsOf } from "../../src/model/views/lists/facets.ts";
import { messages } from "../../src/text/messages/index.ts";
import { facetPath } from "../../src/text/url/address.ts";
import { site } from "../content/real-content.ts";
import { attribute, type BuiltPage, failingOf, find, idsOf, inside, pagesOf, ROOT, textOf } from "./built-site.ts";
import { isFirstAnswer } from "./first-answer.ts";

/* Lists that are narrowed by plain links: what a list promises, the page behind the link keeps. */

const pages = new Map(pagesOf(ROOT).map((page) => [page.path, page]));
const read = (path: string): BuiltPage => {
	const page = pages.get(path);
	if (page === undefined) throw new Error(`There is no page ${path}`);
	return page;
};
const main = (page: BuiltPage) => inside(find(page, "main")[0] as never);
const narrow = (page: BuiltPage) => inside(find(page, "nav", { "aria-label": messages.facets.name })[0] as never);
/** Addresses in the text of a page, without those of its navigation. */
const listed = (page: BuiltPage): string[] => {
	const ways = new Set(find(page, "nav").flatMap(inside));
	return main(page).flatMap((one) => (one.tagName === "a" && !ways.has(one) ? (attribute(one, "href") ?? "") : []));
};

describe.each(FACETED)("%s", (collection) => {
	const facets = facetsOf(site, collection);
	const narrowed = facetPages(site, collection).map((page) => ({
		...page,
		path: facetPath(collection, page.facet.id, page.value.id, page.part),
	}));
	const all = narrowed.map(({ path }) => read(path));

	test("the list has a link to each value, with its count", () => {
		const links = narrow(read(`${collection}/`)).filter(({ tagName }) => tagName === "a");
		const wanted = facets.flatMap(({ id, values }) =>
			values.map((value) => [`/${facetPath(collection, id, value.id)}`, String(value.entries.length)]),
		);
		expect(links.map((link) => [attribute(link, "href"), /\d+$/.exec(textOf(link))?.[0]])).toEqual([
			[`/${collection}/`, String(site[collection].length)],
			...wanted,
		]);
	});

	test("each narrowed list holds its entries, in order, and no other of the collection", () => {
		const paths = new Set(site[collection].map(({ path }) => `/${path}`));
		for (const { path, entries } of narrowed) {
			const found = [...new Set(listed(read(path)).filter((address) => paths.has(address)))];
			const wanted = entries.map((entry) => `/${entry.path}`);
			/* Versions name what they are based on; places and actors stand in groups. */
			if (collection === "versions") expect(found).toEqual(expect.arrayContaining(wanted));
			else if (collection === "places") expect(wanted.filter((address) => !found.includes(address))).toEqual([]);
			else expect([path, found.toSorted()]).toEqual([path, wanted.toSorted()]);
		}
	});

	test("each marks where it is, and leads back to the whole list", () => {
		for (const { path, part, facet, value } of narrowed) {
			const links = narrow(read(path)).filter(({ tagName }) => tagName === "a");
			const current = links.filter((link) => attribute(link, "aria-current") === "page");
			expect(current.map((link) => attribute(link, "href"))).toEqual([`/${facetPath(collection, facet.id, value.id)}`]);
			expect(links.map((link) => attribute(link, "href"))).toContain(`/${collection}/`);
			const folded = narrow(read(path)).filter(
				(one) => one.tagName === "details" && inside(one).includes(current[0] as never),
			);
			expect(folded.every((one) => attribute(one, "open") !== undefined)).toBe(true);
			if (part > 1) expect(textOf(find(read(path), "h1")[0] as never)).toContain(`part ${part}`);
		}
	});

	test("each comes with the first answer of the server", () => {
		expect(failingOf(isFirstAnswer, all)).toEqual([]);
	});
});

test("a row of the list of events carries what a script needs to narrow it in place", () => {
	const rows = main(read("events/")).filter((one) => one.tagName === "li" && attribute(one, "class") === "event-row");
	expect(rows.map((row) => ["kind", "side", "clauses"].map((name) => attribute(row, `data-${name}`)))).toEqual(
		site.events.map((event) => [event.data.kind, sideOf(event), event.clauses.map(({ id }) => id).join(" ")]),
	);
	for (const event of site.events) expect(idsOf(read("events/"))).toContain(`m-${monthOf(event)}`);
});

test("the glossary has its letters, each leading to a term that begins with it", () => {
	const page = read("glossary/");
	const links = inside(find(page, "nav", { "aria-label": messages.facets.letters })[0] as never).filter(
		({ tagName }) => tagName === "a",
	);
	expect(links.length).toBeGreaterThan(10);
	for (const link of links) {
		const term = site.get("glossary", attribute(link, "href")?.slice(1) ?? "");
		expect(term.title.charAt(0).toUpperCase()).toBe(textOf(link));
	}
});

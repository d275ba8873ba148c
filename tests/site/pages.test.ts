import { describe, expect, test } from "vitest";
import type { SiteData } from "../../src/model/site-data.ts";
import { pagedPairs, pairsOf } from "../../src/model/views/compare.ts";
import { FACETED } from "../../src/model/views/lists/facet-definitions.ts";
import { facetPages } from "../../src/model/views/lists/facets.ts";
import { FIXED_ADDRESSES } from "../../src/schema/collections.ts";
import { printDate } from "../../src/text/format/date.ts";
import { messages } from "../../src/text/messages/index.ts";
import { hasChoices, widthPath } from "../../src/text/sentences/land/zone.ts";
import { comparePath, facetPath } from "../../src/text/url/address.ts";
import { articlesOf } from "./articles.ts";
import { attribute, type BuiltPage, failingOf, find, idsOf, inside, pagesOf, SITES, textOf } from "./built-site.ts";
import { contentOf } from "./site-content.ts";

/* What every page owes, whatever it shows. */

/** Maps with an address of their own: what a version says of each region, and each width of a zone that has several. */
const viewsOf = (content: SiteData): string[] => [
	...content.versions.filter(({ regions }) => regions.length > 0).map(({ id }) => `maps/territorial-lines/${id}/`),
	...content.zones.flatMap((zone) =>
		hasChoices(zone) ? (zone.data.shape.widths ?? []).map((width) => widthPath(zone, width)) : [],
	),
];

/** Lists that are narrowed to one value. */
const narrowedOf = (content: SiteData): string[] =>
	FACETED.flatMap((collection) =>
		facetPages(content, collection).map(({ facet, value, part }) => facetPath(collection, facet.id, value.id, part)),
	);

/** The matrix of positions, narrowed to a theme. */
const matricesOf = (content: SiteData): string[] =>
	content.clauses.map(({ data }) => facetPath("positions", "theme", data.theme));

/** Old addresses of comparisons, which lead on. */
const movedOf = (content: SiteData): string[] => [
	"versions/compare/",
	...pairsOf(content).map((pair) => `versions/${comparePath(pair)}`),
];

describe.each(SITES)("under $base", (site) => {
	const content = contentOf(site);
	const moved = movedOf(content);
	const pages = pagesOf(site);
	const failing = (holds: (page: BuiltPage) => boolean): string[] => failingOf(holds, pages);

	test("there is a page for every fixed address and every entry, and no other", () => {
		const wanted = [
			...FIXED_ADDRESSES,
			"404.html",
			...articlesOf(content).map(({ path }) => path),
			...viewsOf(content),
			...narrowedOf(content),
			...matricesOf(content),
			...pagedPairs(content).map(comparePath),
			...moved,
			...content.main.map(({ id }) => `dial/${id}/`),
		];
		expect(pages.map(({ path }) => path).sort()).toEqual([...new Set(wanted)].sort());
	});

	describe("each page", () => {
		test("says its language", () =>
			expect(failing((page) => attribute(find(page, "html")[0] as never, "lang") === "en")).toEqual([]));

		test("has one heading of the first level, with words in it", () => {
			expect(failing((page) => find(page, "h1").map(textOf).filter(Boolean).length === 1)).toEqual([]);
		});

		test("skips no level of heading", () => {
			const levels = (page: BuiltPage) =>
				page.elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
			const steady = (page: BuiltPage) => levels(page).every((level, index, all) => level <= (all[index - 1] ?? 0) + 1);
			expect(failing(steady)).toEqual([]);
		});

		test("has no empty heading", () => {
			expect(
				failing((page) => page.elements.every((one) => !/^h[1-6]$/.test(one.tagName) || textOf(one) !== "")),
			).toEqual([]);
		});

		test("has a title and a description that no other page has", () => {
			const titles = pages.map((page) => textOf(find(page, "title")[0] as never));
			const descriptions = pages.map(
				(page) => attribute(find(page, "meta", { name: "description" })[0] as never, "content") ?? "",
			);
			for (const list of [titles, descriptions]) {
				expect(list.filter((text) => text.length < 10)).toEqual([]);
				expect(list.filter((text, index) => list.indexOf(text) !== index)).toEqual([]);
			}
		});

		test("says each day that it marks as one so that a program can read it", () => {
			const readable = (page: BuiltPage) =>
				find(page, "time").every((time) => /^\d{4}-\d{2}-\d{2}$/.test(attribute(time, "datetime") ?? ""));
			expect(failing(readable)).toEqual([]);
		});

		test("gives each of its ids once", () => {
			expect(failing((page) => new Set(idsOf(page)).size === idsOf(page).length)).toEqual([]);
		});

		test("says as of which day it speaks, and that nothing is signed", () => {
			const status = `As of ${printDate(content.settings.horizon)} · not signed`;
			const line = status.replace(/\s+/gu, " ");
			expect(failing((page) => find(page, "header").some((header) => textOf(header).includes(line)))).toEqual([]);
		});

		test("begins with a link to its text, and has its parts marked", () => {
			const marked = (page: BuiltPage) =>
				attribute(find(page, "a")[0] as never, "href") === "#main" &&
				find(page, "main", { id: "main" }).length === 1 &&
				find(page, "nav", { "aria-label": "Main" }).length === 1 &&
				find(page, "footer").length === 1;
			expect(failing(marked)).toEqual([]);
		});

		test("can be told that it is wrong", () => {
			const told = (page: BuiltPage) => find(page, "a").some((link) => textOf(link) === "Report an error");
			expect(failing(told)).toEqual([]);
		});

		test("lists the sources of the statements that it makes", () => {
			const listed = (page: BuiltPage) =>
				find(page, "span", { class: "evidence-mark" }).length === 0 ||
				find(page, "section", { id: "sources" }).length === 1;
			expect(failing(listed)).toEqual([]);
			expect(pages.filter((page) => find(page, "span", { class: "evidence-mark" }).length > 0).length).toBeGreaterThan(
				content.clauses.length,
			);
		});

		test("opens for each mark the one note that names its kind, and each of its sources by number", () => {
			const named = (page: BuiltPage) => {
				const rowsOf = find(page, "section", { id: "sources" })
					.flatMap(inside)
					.filter((one) => one.tagName === "li");
				const listed = rowsOf.map((row) => attribute(inside(row)[0] as typeof row, "href"));
				const notes = new Map(find(page, "span", { role: "note" }).map((note) => [attribute(note, "id"), note]));
				return find(page, "span", { class: "evidence-mark" }).every((mark) => {
					const [button, link] = inside(mark).filter(({ tagName }) => tagName === "button" || tagName === "a");
					const note = notes.get(button && attribute(button, "popovertarget"));
					if (button === undefined || link === undefined || note === undefined) return false;
					const kind = Object.values(messages.labels.evidence).find(({ name }) => textOf(link) === name);
					const [, ...rows] = inside(note).filter((one) => one.tagName === "span" && one.parentNode === note);
					const said = kind !== undefined && textOf(note).startsWith(`${kind.name}: ${kind.meaning}.`);
					const known = rows.map((row) => attribute(inside(row)[0] as typeof row, "href"));
					const numbered = rows.map((row) => listed[Number.parseInt(textOf(row), 10) - 1]);
					return said && rows.length > 0 && numbered.every((href, index) => href === known[index]);
				});
			};
			expect(failing(named)).toEqual([]);
		});

		test("leads from each source back to a mark that names it", () => {
			const led = (page: BuiltPage) =>
				find(page, "a", { class: "back" }).every((back) => {
					const [, target = ""] = /^#(m-\d+)$/.exec(attribute(back, "href") ?? "") ?? [];
					return page.elements.some(
						(one) => attribute(one, "id") === target && attribute(one, "class") === "evidence-mark",
					);
				});
			expect(failing(led)).toEqual([]);
			expect(pages.filter((page) => find(page, "a", { class: "back" }).length > 0).length).toBeGreaterThan(
				content.clauses.length,
			);
		});

		test(`has a canonical address only where an origin is set (${site.origin})`, () => {
			const canonical = (page: BuiltPage) =>
				find(page, "link", { rel: "canonical" }).map((link) => attribute(link, "href"));
			const wanted = ({ path }: BuiltPage) =>
				site.origin === null || path === "404.html" || moved.includes(path)
					? []
					: [`${site.origin}${site.base}${path}`];
			expect(failing((page) => JSON.stringify(canonical(page)) === JSON.stringify(wanted(page)))).toEqual([]);
		});

		test("asks not to be listed only where it is the page for a wrong address, or for an old one", () => {
			const hidden = pages.filter((page) => find(page, "meta", { name: "robots" }).length > 0);
			expect(hidden.map(({ path }) => path).sort()).toEqual(["404.html", ...moved].sort());
		});
	});

	test("names in other scripts are marked with their language", () => {
		const cyrillic = /[\u0400-\u04ff]{2,}/u;
		const unmarked = pages.flatMap((page) => {
			const own = page.elements.filter((element) =>
				element.childNodes.some(
					(child) => child.nodeName === "#text" && "value" in child && cyrillic.test(child.value),
				),
			);
			const marked = (element: (typeof own)[number]): boolean => {
				for (let at: unknown = element; at !== null && typeof at === "object" && "tagName" in at; ) {
					const node = at as (typeof own)[number];
					const lang = attribute(node, "lang");
					if (lang !== undefined) return lang !== "en";
					at = node.parentNode;
				}
				return false;
			};
			return own
				.filter((element) => !marked(element))
				.map((element) => `${page.path}: ${textOf(element).slice(0, 60)}`);
		});
		expect(unmarked).toEqual([]);
	});
});

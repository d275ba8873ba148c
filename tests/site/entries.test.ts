import { describe, expect, test } from "vitest";
import type { Page } from "../../src/model/entities.ts";
import { anchor } from "../../src/text/url/address.ts";
import { articlesOf } from "./articles.ts";
import { attribute, type BuiltPage, failingOf, find, idsOf, inside, pagesOf, SITES, textOf } from "./built-site.ts";
import { contentOf } from "./site-content.ts";

/* What the page of an entry owes beyond every other, and where each statement is found. */

describe.each(SITES)("under $base", (site) => {
	const content = contentOf(site);
	const articles = articlesOf(content);
	const pages = pagesOf(site);
	const byPath = new Map(pages.map((page) => [page.path, page]));
	const read = (path: string): BuiltPage => {
		const page = byPath.get(path);
		if (page === undefined) throw new Error(`There is no page ${path}`);
		return page;
	};

	describe("the page of an entry", () => {
		test("names its file, and can be edited where a repository is set", () => {
			const wrong = articles.filter(({ path, file }) => {
				const edit = find(read(path), "a").filter((link) => textOf(link) === "Edit this page");
				const wanted = site.repository === null ? [] : [`${site.repository}/edit/main/${file}`];
				const addresses = edit.map((link) => attribute(link, "href"));
				return !read(path).html.includes(file) || JSON.stringify(addresses) !== JSON.stringify(wanted);
			});
			expect(wrong.map(({ path }) => path)).toEqual([]);
		});

		test("says where it leads next", () => {
			const leads = (page: BuiltPage) =>
				find(page, "nav", { "aria-label": "Where to go next" }).some((nav) =>
					inside(nav).some(({ tagName }) => tagName === "a"),
				);
			expect(
				failingOf(
					leads,
					articles.map(({ path }) => read(path)),
				),
			).toEqual([]);
		});

		test("says when it was reviewed", () => {
			const dated = articles.filter((entry) => "reviewed" in entry.data).map(({ path }) => read(path));
			expect(dated.length).toBeGreaterThan(content.clauses.length);
			expect(failingOf((page) => /Reviewed on \d/.test(textOf(find(page, "footer")[0] as never)), dated)).toEqual([]);
		});

		test("rests on sources, where it makes statements", () => {
			const stating = (["versions", "clauses", "disputes", "actors", "events", "explainers"] as const)
				.flatMap((name) => content[name] as readonly Page[])
				.map(({ path }) => read(path));
			expect(failingOf((page) => find(page, "section", { id: "sources" }).length === 1, stating)).toEqual([]);
		});
	});

	describe("each statement has its address", () => {
		const missing = (wanted: { path: string; id: string }[]): string[] => {
			expect(wanted.length).toBeGreaterThan(0);
			const ids = new Map(pages.map((page) => [page.path, new Set(idsOf(page))]));
			return wanted.filter(({ path, id }) => !ids.get(path)?.has(id)).map(({ path, id }) => `${path}#${id}`);
		};
		test("a wording, on the page of its clause", () => {
			expect(
				missing(
					content.clauses.flatMap(({ path, wordings }) =>
						wordings.map(({ version }) => ({ path, id: anchor.wording(version.id) })),
					),
				),
			).toEqual([]);
		});
		test("a position, on the page of each of its clauses and of its speaker", () => {
			expect(
				missing(
					content.positions.flatMap(({ id, stances, speaker }) =>
						[...stances.map(({ clause }) => clause), ...(speaker.entry ? [speaker.entry] : [])].map(({ path }) => ({
							path,
							id: anchor.position(id),
						})),
					),
				),
			).toEqual([]);
		});
		test("an answer, on the page of its question", () => {
			expect(
				missing(
					content.disputes.flatMap(({ path, answers }) =>
						answers.map(({ data }) => ({ path, id: anchor.answer(data.key) })),
					),
				),
			).toEqual([]);
		});
		test("a figure, on the page where its record stands", () => {
			expect(
				missing(
					content.numbers.flatMap(({ id, home }) =>
						home === null ? [] : [{ path: home.path, id: anchor.number(id) }],
					),
				),
			).toEqual([]);
		});
		test("a source, on every page that cites it", () => {
			const wanted = content.sources.flatMap((source) =>
				source.citedBy
					.filter(({ collection }) => collection !== "glossary" && collection !== "places")
					.map(({ path }) => ({ path: path.replace(/#.*/, ""), id: anchor.source(source.id) })),
			);
			expect(missing(wanted)).toEqual([]);
		});
		test("a term, in the glossary", () => {
			expect(missing(content.glossary.map(({ id }) => ({ path: "glossary/", id })))).toEqual([]);
		});
		test("a numbered point, on the page of its version", () => {
			const wanted = content.versions.flatMap(({ path, data }) =>
				Array.from({ length: data.points ?? 0 }, (_, index) => ({ path, id: `point-${index + 1}` })),
			);
			expect(missing(wanted)).toEqual([]);
		});
	});
});

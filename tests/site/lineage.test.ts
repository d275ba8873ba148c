import { describe, expect, test } from "vitest";
import { flowOf } from "../../src/draw/lineage/flow-rows.ts";
import {
	compareVersions,
	countsOf,
	type Group,
	isPaired,
	MOVED,
	pagedPairs,
	pairsOf,
	pairsWith,
} from "../../src/model/views/compare.ts";
import { answerWords } from "../../src/text/sentences/answers.ts";
import { anchor, comparePath } from "../../src/text/url/address.ts";
import { attribute, type BuiltPage, find, inside, pagesOf, SITES, textOf } from "./built-site.ts";
import { contentOf } from "./site-content.ts";

/* The family tree, the flow of points, the comparisons of versions and the line of a clause, as built. */

type Node = BuiltPage["elements"][number];
/** Whether an element stands in no <details> of the page. */
const outsideDetails = (page: BuiltPage): ((one: Node) => boolean) => {
	const folded = new Set(find(page, "details").flatMap((details) => [...inside(details)]));
	return (one) => !folded.has(one);
};

describe.each(SITES)("under $base", (site) => {
	const content = contentOf(site);
	const byPath = new Map(pagesOf(site).map((page) => [page.path, page]));
	const read = (path: string): BuiltPage => {
		const page = byPath.get(path);
		if (page === undefined) throw new Error(`There is no page ${path}`);
		return page;
	};
	const links = (page: BuiltPage): string[] => find(page, "a").flatMap((link) => attribute(link, "href") ?? []);
	const section = (page: BuiltPage, id: string) => {
		const [found] = find(page, "section", { id });
		if (found === undefined) throw new Error(`${page.path} has no part ${id}`);
		return found;
	};

	test("each figure stands on its page with its table and its file, and on no narrowed list", () => {
		for (const [path, id] of [
			["versions/", "version-tree"],
			["compare/", "point-flow"],
		] as const) {
			const page = read(path);
			expect(inside(section(page, id)).filter(({ tagName }) => tagName === "table")).toHaveLength(1);
			expect(links(page)).toContain(`${site.base}figures/${id}.svg`);
		}
		const narrowed = [...byPath.keys()].filter((path) => path.startsWith("versions/by/"));
		expect(narrowed.length).toBeGreaterThan(2);
		expect(narrowed.filter((path) => find(read(path), "section", { id: "version-tree" }).length > 0)).toEqual([]);
	});

	test("each clause and each point of the flow can be followed", () => {
		const followed = inside(section(read("compare/"), "point-flow")).flatMap((one) => attribute(one, "href") ?? []);
		expect(content.clauses.filter(({ path }) => !followed.includes(site.base + path))).toEqual([]);
		const flow = flowOf(content);
		for (const { path, data } of flow === null ? [] : [flow.from, flow.to])
			for (let point = 1; point <= (data.points ?? 0); point++)
				expect(followed).toContain(`${site.base}${path}#point-${point}`);
	});

	const paged = pagedPairs(content).map((pair) => [comparePath(pair), compareVersions(content, pair)] as const);
	describe.each(paged)("%s", (path, one) => {
		const page = read(path);
		const table = (root: readonly Node[]) =>
			root.filter((each) => (attribute(each, "class") ?? "").split(" ").includes("compare-table"));
		const names = (rows: Node | undefined): string[] =>
			inside(rows as Node)
				.filter((each) => each.tagName === "th" && attribute(each, "scope") === "row")
				.map(textOf);

		test("opens with what changed, came in and went, in this order, and folds the rest by group", () => {
			const inGroup = (group: Group) =>
				one.rows.filter((row) => row.group === group).map(({ clause }) => clause.data.short);
			const moved = MOVED.flatMap(inGroup);
			const [first] = table(page.elements.filter(outsideDetails(page)));
			if (moved.length > 0) expect(names(first)).toEqual(moved);
			for (const { group } of countsOf(one).filter(({ group }) => !MOVED.includes(group))) {
				const [folded] = find(page, "details", { id: group });
				expect(names(table(inside(folded as Node))[0])).toEqual(inGroup(group));
			}
		});

		test("says what both answer, and leads to every wording of both", () => {
			const text = textOf(find(page, "main")[0] as never);
			for (const { a, b } of one.rows)
				for (const wording of [a, b]) expect(text).toContain(answerWords(wording).replace(/\s+/gu, " "));
			for (const { clause, a, b } of one.rows.filter(isPaired))
				for (const wording of [a, b])
					expect(links(page)).toContain(`${site.base}${clause.path}#${anchor.wording(wording?.version.id ?? "")}`);
		});

		test("tells the change as meaning, and says of a wording that it does not know which silence it is", () => {
			const text = textOf(find(page, "main")[0] as never);
			for (const { group, told } of one.rows.filter(isPaired)) {
				const meaning = told?.data.change?.meaning;
				if (group !== "unknown" && meaning !== undefined) expect(text).toContain(meaning.replace(/\s+/gu, " "));
			}
			for (const { group, a, b } of one.rows)
				for (const side of [a, b])
					if (group === "unknown" && side?.data.state === "not-public")
						expect(text).toContain("Not public: the text was never published.");
		});
	});

	test("a pair of which nothing is known has no page, and every old address leads on", () => {
		const paths = new Set(byPath.keys());
		const pages = new Set(pagedPairs(content).map(comparePath));
		for (const pair of pairsOf(content)) {
			expect(paths.has(comparePath(pair))).toBe(pages.has(comparePath(pair)));
			const [refresh] = find(read(`versions/${comparePath(pair)}`), "meta", { "http-equiv": "refresh" });
			const to = pages.has(comparePath(pair)) ? comparePath(pair) : "compare/";
			expect(attribute(refresh as Node, "content")).toBe(`0; url=../../../../${to}`);
		}
	});

	test("a version leads to each of its comparisons, and so does the page of all", () => {
		for (const version of content.versions) {
			const wanted = pairsWith(content, version).map((pair) => site.base + comparePath(pair));
			expect(wanted.filter((address) => !links(read(version.path)).includes(address))).toEqual([]);
			expect(wanted.filter((address) => !links(read("compare/")).includes(address))).toEqual([]);
		}
	});

	test("the ribbon of a clause has the answer of every main version, in order of date", () => {
		for (const clause of content.clauses) {
			const [line] = find(read(clause.path), "nav", { "aria-label": "Wording by version" });
			const cells = inside(line as Node)
				.filter(({ tagName }) => tagName === "li")
				.map(textOf);
			clause.ribbon.forEach(({ version, wording }, at) => {
				expect(cells[at], clause.id).toContain(version.data.label);
				expect(cells[at], clause.id).toContain(answerWords(wording).replace(/\s+/gu, " "));
			});
			expect(cells).toHaveLength(content.main.length);
		}
	});
});

import { describe, expect, test } from "vitest";
import { flowOf } from "../../src/draw/lineage/flow-rows.ts";
import { comparisonsOf, countsOf, isPaired, pairsWith } from "../../src/model/views/compare.ts";
import { anchor, comparePath } from "../../src/text/url/address.ts";
import { attribute, type BuiltPage, find, inside, pagesOf, SITES, textOf } from "./built-site.ts";
import { contentOf } from "./site-content.ts";

/* The family tree, the flow of points, the comparisons of versions and the line of a clause, as built. */

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
	const ofClass = (page: BuiltPage, id: string, name: string) =>
		inside(section(page, id)).filter((one) => (attribute(one, "class") ?? "").split(" ").includes(name));

	test("the list of versions holds both figures, the narrowed lists neither", () => {
		const whole = read("versions/");
		for (const id of ["version-tree", "point-flow"]) {
			expect(inside(section(whole, id)).filter(({ tagName }) => tagName === "table")).toHaveLength(1);
			expect(links(whole)).toContain(`${site.base}figures/${id}.svg`);
		}
		const narrowed = [...byPath.keys()].filter((path) => path.startsWith("versions/by/"));
		expect(narrowed.length).toBeGreaterThan(2);
		expect(narrowed.filter((path) => find(read(path), "section", { id: "version-tree" }).length > 0)).toEqual([]);
	});

	test("each clause and each point of the flow can be followed", () => {
		const followed = inside(section(read("versions/"), "point-flow")).flatMap((one) => attribute(one, "href") ?? []);
		expect(content.clauses.filter(({ path }) => !followed.includes(site.base + path))).toEqual([]);
		const flow = flowOf(content);
		for (const { path, data } of flow === null ? [] : [flow.from, flow.to])
			for (let point = 1; point <= (data.points ?? 0); point++)
				expect(followed).toContain(`${site.base}${path}#point-${point}`);
	});

	describe.each(comparisonsOf(content).map((one) => [comparePath([one.a, one.b]), one] as const))("%s", (path, one) => {
		const page = read(path);
		test("holds its groups with their clauses, each group and theme led to from its head", () => {
			for (const { group } of countsOf(one)) {
				const rows = one.rows.filter((row) => row.group === group);
				const titles = ofClass(page, group, "compare-row").map((row) =>
					textOf(inside(row).find(({ tagName }) => tagName === "h3") as never),
				);
				expect(titles).toEqual(rows.filter(isPaired).map(({ clause }) => clause.title));
				const named = inside(section(page, group)).flatMap((link) => attribute(link, "href") ?? []);
				for (const { clause, a, b } of rows)
					for (const wording of [a, b])
						if (wording !== null)
							expect(named).toContain(`${site.base}${clause.path}#${anchor.wording(wording.version.id)}`);
				expect(links(page)).toContain(`#${group}`);
			}
		});
		test("can be narrowed to each of its themes by the address alone", () => {
			const style = find(page, "style")
				.map((map) => map.childNodes.map((child) => ("value" in child ? child.value : "")).join(""))
				.join("");
			const themes = new Set(one.rows.filter(isPaired).map(({ clause }) => clause.data.theme));
			if (themes.size < 2) return;
			for (const theme of themes) {
				expect(links(page)).toContain(`#t-${theme}`);
				expect(find(page, "p", { id: `t-${theme}` })).toHaveLength(1);
				expect(style).toContain(`#t-${theme}:target~section .compare-row:not([data-theme=${theme}])`);
			}
		});
		test("tells the change as meaning, and says of a wording that it does not know which silence it is", () => {
			const text = textOf(find(page, "main")[0] as never);
			for (const { group, told } of one.rows.filter(isPaired)) {
				const meaning = told?.data.change?.meaning;
				if (group !== "unknown" && meaning !== undefined) expect(text).toContain(meaning.replace(/\s+/gu, " "));
			}
			for (const side of one.rows.flatMap(({ a, b }) => [a, b]))
				if (side?.data.state === "not-public") expect(text).toContain("Not public: the text was never published.");
		});
	});

	test("a version leads to each of its comparisons, and so does their list", () => {
		for (const version of content.versions) {
			const wanted = pairsWith(content, version).map((pair) => site.base + comparePath(pair));
			expect(wanted.filter((address) => !links(read(version.path)).includes(address))).toEqual([]);
			expect(wanted.filter((address) => !links(read("versions/compare/")).includes(address))).toEqual([]);
		}
	});

	test("the line of a clause stops at every version that has a wording of it, in order of date", () => {
		for (const clause of content.clauses) {
			const [line] = find(read(clause.path), "nav", { "aria-label": "Wording by version" });
			const stops =
				line === undefined
					? []
					: inside(line)
							.flatMap((one) => attribute(one, "href") ?? [])
							.filter((address) => address.startsWith("#w-"));
			expect(stops, clause.id).toEqual(clause.wordings.map(({ version }) => `#${anchor.wording(version.id)}`));
		}
	});
});

import { describe, expect, test } from "vitest";
import { messages } from "../../src/text/messages/index.ts";
import { matrixRowId, speakerWords } from "../../src/text/sentences/positions.ts";
import { facetPath } from "../../src/text/url/address.ts";
import { attribute, type BuiltPage, find, idsOf, inside, pagesOf, SITES, textOf } from "./built-site.ts";
import { contentOf } from "./site-content.ts";

/* The matrix of positions, held against the pages of the clauses. */

type Node = BuiltPage["elements"][number];
const tags = (element: Node | undefined, name: string): Node[] =>
	element === undefined ? [] : inside(element).filter(({ tagName }) => tagName === name);

describe.each(SITES)("under $base", (site) => {
	const content = contentOf(site);
	const themes = [...new Set(content.clauses.map(({ data }) => data.theme))];
	const paths = ["positions/", ...themes.map((theme) => facetPath("positions", "theme", theme))];
	const pages = new Map(pagesOf(site).map((page) => [page.path, page]));
	const read = (path: string): BuiltPage => {
		const page = pages.get(path);
		if (page === undefined) throw new Error(`There is no page ${path}`);
		return page;
	};
	const rowsOf = (path: string): Node[] => {
		const [body] = tags(find(read(path), "table", { class: "position-matrix" })[0], "tbody");
		return tags(body, "tr");
	};

	/** What the page of a clause prints beside the name of a side. */
	const onClausePage = (path: string, side: string): string => {
		const heading = find(read(path), "h3").find((one) => textOf(one).startsWith(`${side} `));
		if (heading === undefined) throw new Error(`${path} has no ${side}`);
		return textOf(heading).slice(side.length).trim();
	};

	test("each clause has a row with a cell for each voice that says the same as its page", () => {
		const rows = rowsOf("positions/");
		expect(rows.map((row) => attribute(row, "id"))).toEqual(content.clauses.map(matrixRowId));
		content.clauses.forEach((clause, index) => {
			const cells = tags(rows[index], "td");
			expect(cells.length).toBe(clause.voices.length);
			clause.voices.forEach(({ voice }, column) => {
				const printed = tags(cells[column], "div").map((one) => textOf(tags(one, "p")[0] ?? one))[0] ?? "";
				const wanted = onClausePage(clause.path, messages.labels.side[voice]).replace(/ up to .*/, "");
				expect(printed.startsWith(wanted), `${clause.id}, ${voice}: ${printed} / ${wanted}`).toBe(true);
			});
		});
	});

	test("what a voice rests on is said in its cell: in short, by whom and when, with a link to the page of the clause", () => {
		const rows = rowsOf("positions/");
		content.clauses.forEach((clause, index) => {
			const anchors = new Set(idsOf(read(clause.path)));
			clause.voices.forEach(({ voice, positions }, column) => {
				const cell = tags(rows[index], "td")[column];
				const start = `${site.base}${clause.path}#`;
				const links = tags(cell, "a").flatMap((link) => attribute(link, "href") ?? []);
				const statements = links.filter((link) => link.startsWith(start)).map((link) => link.slice(start.length));
				expect(statements, `${clause.id}, ${voice}`).toEqual(positions.map(({ id }) => `p-${id}`));
				expect(statements.filter((id) => !anchors.has(id))).toEqual([]);
				const text = textOf(cell as Node);
				for (const position of positions) {
					expect(text).toContain((position.data.in_short[clause.id] ?? "").replace(/\s+/gu, " "));
					expect(text).toContain(speakerWords(position).replace(/\s+/gu, " "));
				}
			});
		});
	});

	test("nothing that is not on record speaks in a cell", () => {
		const shown = content.clauses.flatMap(({ voices }) => voices.flatMap(({ positions }) => positions));
		expect(shown.filter(({ data }) => !["document", "on-record"].includes(data.evidence))).toEqual([]);
	});

	test("two that differ are both shown, unfolded", () => {
		const rows = rowsOf("positions/");
		const differing = content.clauses.flatMap(({ voices }, index) =>
			voices.flatMap(({ state, positions }, column) => (state === "differs" ? [{ index, column, positions }] : [])),
		);
		expect(differing.length).toBeGreaterThan(0);
		for (const { index, column, positions } of differing) {
			const cell = tags(rows[index], "td")[column];
			expect(textOf(cell as Node)).toContain(`${messages.labels.stance.differs.name}:`);
			expect(tags(cell, "p")).toHaveLength(positions.length);
			expect(tags(cell, "details")).toEqual([]);
		}
	});

	test("the pages of the themes hold each clause once, and count them", () => {
		const rows = themes.map((theme) => rowsOf(facetPath("positions", "theme", theme)));
		expect(rows.flat().map((row) => attribute(row, "id"))).toEqual(content.clauses.map(matrixRowId));
		const [nav] = find(read("positions/"), "nav").filter((one) => attribute(one, "class") === "facet-nav");
		const counts = tags(nav, "a").map((link) => Number(/\d+$/.exec(textOf(link))?.[0]));
		expect(counts).toEqual([content.clauses.length, ...rows.map((list) => list.length)]);
	});

	test.each(paths)("%s marks where the reader is", (path) => {
		const [nav] = find(read(path), "nav").filter((one) => attribute(one, "class") === "facet-nav");
		const here = tags(nav, "a").filter((link) => attribute(link, "aria-current") === "page");
		expect(here.map((link) => attribute(link, "href"))).toEqual([site.base + path]);
	});

	test.each(paths)("%s keeps its meaning in roles, since narrow screens show its rows as blocks", (path) => {
		const [table] = find(read(path), "table", { class: "position-matrix" });
		const roles = { thead: "rowgroup", tbody: "rowgroup", tr: "row", td: "cell" };
		for (const [tag, role] of Object.entries(roles))
			expect([...new Set(tags(table, tag).map((one) => attribute(one, "role")))], tag).toEqual([role]);
		const heads = tags(table, "th").map((head) => `${attribute(head, "scope")} ${attribute(head, "role")}`);
		expect([...new Set(heads)]).toEqual(["col columnheader", "row rowheader"]);
	});
});

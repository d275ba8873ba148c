import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { towns, townView } from "../../src/geo/fate/town-view.ts";
import { townCell, townLine } from "../../src/text/sentences/land/town.ts";
import { site } from "../content/real-content.ts";
import { attribute, type BuiltPage, find, inside, pagesOf, ROOT, textOf } from "./built-site.ts";

/* What each draft would mean for each town: on its page, and in the list of all towns. */

const pages = new Map(pagesOf(ROOT).map((page) => [page.path, page]));
const read = (path: string): BuiltPage => {
	const page = pages.get(path);
	if (page === undefined) throw new Error(`There is no page ${path}`);
	return page;
};
const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();

describe.each(towns(site).map((town) => ({ path: town.path, town })))("$path", ({ path, town }) => {
	const view = townView(site, town);
	const [main] = find(read(path), "main");
	const text = plain(main === undefined ? "" : textOf(main));

	test("says in one line what each version would do with the land where it lies", () => {
		for (const { version, reading } of view?.versions ?? []) {
			const { head, rest } = townLine(version, reading);
			expect(text).toContain(plain(`${head}. ${rest}`));
		}
	});

	test("has each proposal, and says that nothing is signed", () => {
		const links = inside(main as never).flatMap((one) => (one.tagName === "a" ? (attribute(one, "href") ?? "") : []));
		expect(site.zones.filter((zone) => !links.includes(`/${zone.path}`)).map(({ id }) => id)).toEqual([]);
		expect(text).toContain("Nothing is signed.");
	});
});

describe("the page of all towns", () => {
	const page = read("maps/your-town/");

	test("has a row for each town from A to Z, with a cell for each main version", () => {
		const rows = find(page, "tr").filter((row) => inside(row).some(({ tagName }) => tagName === "td"));
		const cells = rows.map((row) =>
			inside(row)
				.filter(({ tagName }) => tagName === "th" || tagName === "td")
				.map((cell) => plain(textOf(cell))),
		);
		expect(cells.map(([name]) => name)).toEqual(towns(site).map(({ title }) => title));
		for (const [at, town] of towns(site).entries()) {
			const wanted = site.main.map((version) => {
				const reading = townView(site, town)?.versions.find((one) => one.version === version)?.reading;
				return reading === undefined ? "" : townCell(version, reading);
			});
			expect(cells[at]?.slice(2).filter((cell, i) => !cell.endsWith(wanted[i] ?? ""))).toEqual([]);
		}
	});

	test("comes with the first answer of the server", () =>
		expect(brotliCompressSync(page.html).length).toBeLessThanOrEqual(14_600));
});

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { formatProblems } from "../../src/check/index.ts";
import { flowOf } from "../../src/draw/lineage/flow-rows.ts";
import { versionTree } from "../../src/draw/lineage/version-tree.ts";
import { placesMap } from "../../src/draw/maps/places-map.ts";
import { timeline } from "../../src/draw/timeline/timeline.ts";
import { allCharts } from "../../src/formats/figures/all-charts.ts";
import { allMaps } from "../../src/formats/figures/all-maps.ts";
import { strikeFigures } from "../../src/formats/figures/strike-figures.ts";
import { recordsOf } from "../../src/formats/search/search-pages.ts";
import { titleIndex } from "../../src/formats/search/titles.ts";
import { rawOf } from "../../src/model/checked-entry.ts";
import { linkContent } from "../../src/model/link/link-content.ts";
import { comparisonsOf, pairsOf } from "../../src/model/views/compare.ts";
import { facetPages } from "../../src/model/views/lists/facets.ts";
import { listPages } from "../../src/model/views/lists/list-pages.ts";
import type { SettingsEntry } from "../../src/schema/settings.ts";
import { CHART_RULES } from "../draw/charts/chart-rules.ts";
import { linksIn } from "../draw/charts/nodes.ts";
import { MAP_RULES } from "../draw/maps/map-rules.ts";
import { readContent } from "../fixtures/read-content.ts";
import { withContent } from "../fixtures/with-content.ts";
import { EXAMPLES, filesOf, MORE } from "./examples.ts";
import { site as today } from "./real-content.ts";
import { SITE_RULES } from "./site-rules.ts";

/*
 * What comes is content: a draft of 22 points, a later horizon, a night of another month and an eleventh theme are put
 * into a copy of the real content, and are then everywhere where their like are, with no line of code changed.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));
const DRAFT = "example-draft-22";
const NIGHT = "example-2026-01-15-night";
const HORIZON = "2027-01-31";

/** A text with a part of it changed; throws where the part is not there. */
function changed(text: string | null | undefined, part: string | RegExp, by: string): string {
	const result = (text ?? "").replace(part, by);
	if (result === text || text === null || text === undefined) throw new Error(`There is no ${part} to change`);
	return result;
}

function coming(): Record<string, string> {
	const files: Record<string, string> = { ...filesOf([...EXAMPLES, ...MORE], root) } as Record<string, string>;
	const read = (path: string): string => files[path] ?? readFileSync(`${root}content/${path}`, "utf8");
	const event = read("events/2025-12-20-words-for-it.mdx");
	files["events/2026-12-01-words-of-december.mdx"] = [
		["date", "2026-12-01"],
		["as_of", "2026-12-31"],
		["reviewed", "2027-01-02"],
		["title", "Words of December"],
	].reduce((text, [field, value]) => changed(text, new RegExp(`^${field}: .*$`, "m"), `${field}: ${value}`), event);
	files["site.yaml"] = changed(
		changed(read("site.yaml"), /^horizon: .*$/m, `horizon: ${HORIZON}`),
		/^themes:\n/m,
		"themes:\n  - { id: example-theme, name: An example }\n",
	);
	files["clauses/ceasefire.mdx"] = changed(read("clauses/ceasefire.mdx"), /^theme: .*$/m, "theme: example-theme");
	return files;
}

const { problems, entries, settings, site } = withContent(root, coming(), (copy) => readContent(copy));

test("the check finds nothing wrong with what comes", () => expect(formatProblems(problems)).toBe(""));

test.each(SITE_RULES)("%s", (_, holds) => holds(site));

test.each(Object.entries(CHART_RULES))("%s", (_, holds) => allCharts(site).forEach(holds));

test("every map keeps the rules of maps", () => {
	for (const map of allMaps(site)) for (const holds of Object.values(MAP_RULES)) holds(map);
});

describe("a draft of 22 points with five wordings", () => {
	const draft = site.get("versions", DRAFT);

	test("has a cell in the ribbon of every clause, filled where it has a wording", () => {
		for (const { ribbon } of site.clauses) expect(ribbon.map(({ version }) => version)).toContain(draft);
		const filled = site.clauses.filter(({ ribbon }) => ribbon.some((cell) => cell.version === draft && cell.wording));
		expect(filled.length).toBe(5);
	});

	test("is a knot of the tree", () => {
		const paths = linksIn(versionTree(site).drawings.wide.elements).map(({ attributes }) => attributes["path"]);
		expect(paths).toContain(draft.path);
	});

	test("is the end of the flow of points, into which what was the end now leads", () => {
		const [before, after] = [flowOf(today), flowOf(site)];
		expect(after?.to).toBe(draft);
		expect(after?.from.id).toBe(before?.from.id);
		expect(after?.via.map(({ id }) => id)).toEqual([...(before?.via ?? []), before?.to].map((one) => one?.id));
		expect(after?.rows.length).toBe(5);
	});

	test("stands beside every other main version", () => {
		const pairs = pairsOf(site);
		for (const other of site.main.filter((one) => one !== draft))
			expect(
				pairs.some((pair) => pair.includes(draft) && pair.includes(other)),
				other.id,
			).toBe(true);
		const compared = comparisonsOf(site).filter(({ b }) => b === draft);
		expect(compared.every(({ rows }) => rows.length > 0)).toBe(true);
	});

	test("is in the list of versions, and in those narrowed to it", () => {
		expect(listPages(site, "versions").flatMap(({ entries: listed }) => listed)).toContain(draft);
		const byKind = facetPages(site, "versions").filter(({ value }) => value.id === draft.data.kind);
		expect(byKind.flatMap(({ entries: listed }) => listed)).toContain(draft);
	});

	test("has a map of what it says of each region", () =>
		expect(allMaps(site).map(({ id }) => id)).toContain(`territorial-lines-${DRAFT}`));

	test("is found by the search, and so are the clauses that it words", () => {
		expect(titleIndex(site).rows.map(([, path]) => path)).toContain(draft.path);
		const records = recordsOf(site);
		expect(records.get(draft.path)?.title).toBe(draft.title);
		for (const { clause } of draft.wordings)
			expect(records.get(clause.path)?.filters.version, clause.id).toContain(draft.title);
	});
});

describe("a horizon of 2027", () => {
	test("is that of the site and of what it says of itself", () => {
		expect(site.settings.horizon).toBe(HORIZON);
		expect(placesMap(site).title).toContain("31\u00a0January\u00a02027");
	});

	test("lets in what happened since, on the timeline too", () => {
		const event = site.get("events", "2026-12-01-words-of-december");
		expect(timeline(site).rows.map(({ cells }) => cells[1]?.path)).toContain(event.path);
	});
});

describe("a night of January 2026", () => {
	test("stands among the reports on other times, with every report that no drawing shows", () => {
		const { charts, night, month, others } = strikeFigures(site);
		expect(others.drawn.map(({ id }) => id)).toContain(NIGHT);
		const rows = charts.flatMap(({ chart }) => chart?.rows.map(({ id }) => id.slice(2)) ?? []);
		const placed = site.strikes.filter(({ places }) => places.length > 0);
		const shown = new Set([...rows, ...[...night, ...month, ...others.drawn, ...placed].map(({ id }) => id)]);
		expect(site.strikes.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
	});

	describe("that the settings name", () => {
		const named = linkContent(entries.map(rawOf), { ...(settings as SettingsEntry), night: NIGHT });
		const { charts, night, others } = strikeFigures(named);
		const nights = charts.find(({ name }) => name === "nights")?.chart;

		test("is what the page shows, in a chart of its month", () => {
			expect(night.map(({ id }) => id)).toContain(NIGHT);
			expect(nights?.title).toContain("January\u00a02026");
			expect(nights?.rows.map(({ id }) => id)).toContain(`r-${NIGHT}`);
		});

		test("leaves the nights of the other month to the table of other times", () => {
			const before = today.settings.night.id;
			expect(nights?.rows.map(({ id }) => id)).not.toContain(`r-${before}`);
			expect(others.drawn.map(({ id }) => id)).toContain(before);
		});

		test.each(Object.entries(CHART_RULES))("%s", (_, holds) => {
			for (const { chart } of charts) if (chart !== null) holds(chart);
		});
	});
});

test("an eleventh theme has its clauses, its list and its place in every order", () => {
	const clause = site.get("clauses", "ceasefire");
	expect(site.settings.themes.length).toBe(today.settings.themes.length + 1);
	expect(clause.theme.name).toBe("An example");
	expect(site.clauses[0]).toBe(clause);
	expect(facetPages(site, "clauses").map(({ value }) => value.id)).toContain("example-theme");
	expect(recordsOf(site).get(clause.path)?.filters.theme).toEqual(["An example"]);
});

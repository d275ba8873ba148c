import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { formatProblems } from "../../src/check/index.ts";
import { allCharts } from "../../src/formats/figures/all-charts.ts";
import { allMaps } from "../../src/formats/figures/all-maps.ts";
import { COLLECTIONS } from "../../src/schema/collections.ts";
import { CHART_RULES } from "../draw/charts/chart-rules.ts";
import { MAP_RULES } from "../draw/maps/map-rules.ts";
import { readContent } from "../fixtures/read-content.ts";
import { withContent } from "../fixtures/with-content.ts";
import { EXAMPLES, examplesOf, filesOf, MORE, withItem } from "./examples.ts";
import { SITE_RULES } from "./site-rules.ts";

/*
 * What an editor adds breaks no test: every example of CONTRIBUTING.md, and a draft with five wordings, are put into a
 * copy of the real content, and the check and every rule hold there as they hold for the content itself.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));

test("the guide has an example of each thing that an editor adds", () => {
	const folders = EXAMPLES.map(({ path }) => path.split("/")[0]);
	for (const folder of Object.keys(COLLECTIONS).filter((name) => !["explainers", "lines"].includes(name)))
		expect(folders).toContain(folder);
});

test("an example is named for a file that is not there yet, or adds to one that is", () => {
	const wrong = EXAMPLES.filter(({ path, as }) => existsSync(`${root}content/${path}`) !== (as !== "file"));
	expect(wrong.map(({ path }) => path)).toEqual([]);
});

describe("in a copy of the content with all examples", () => {
	const files = filesOf([...EXAMPLES, ...MORE], root);
	const { problems, gaps, site } = withContent(root, files, (copy) => readContent(copy));

	test("the check finds nothing wrong", () => expect(formatProblems(problems)).toBe(""));

	test("the check says what is missing of the draft, and refuses nothing for it", () => {
		const rules = gaps.map(({ rule }) => rule);
		expect(rules).toContain("version-without-wording");
		expect(rules).toContain("idle-term");
	});

	test("the new entries are there, and linked", () => {
		const draft = site.get("versions", "example-draft-22");
		expect(draft.wordings.map(({ clause }) => clause.id).sort()).toEqual([
			"armed-forces",
			"buffer-zone",
			"ceasefire",
			"monitoring",
			"territories",
		]);
		expect(site.main).toContain(draft);
		expect(site.get("sources", "example-daily-army").citedBy.length).toBeGreaterThan(5);
		expect(site.strikes.map(({ id }) => id)).toContain("example-2026-01-15-night");
	});

	test.each(SITE_RULES)("%s", (_, holds) => holds(site));

	test.each(Object.entries(CHART_RULES))("%s", (_, holds) => allCharts(site).forEach(holds));

	test("every map keeps the rules of maps", () => {
		for (const map of allMaps(site)) for (const holds of Object.values(MAP_RULES)) holds(map);
	});
});

describe("examples are read", () => {
	test("each with the last path before it, as a file, a row or an item of a list", () => {
		const text = [
			"Write `content/a/*.yaml`, as in `content/a/one.yaml`",
			"```yaml\nname: One\n```",
			"A row of `content/b/two.csv`:",
			"```csv\n1,2\n```",
			"In `content/c/three.mdx` at the\nend of `list`:",
			"```yaml\n- x\n```",
			"```sh\nnpm test\n```",
		].join("\n\n");
		expect(examplesOf(text)).toEqual([
			{ path: "a/one.yaml", as: "file", text: "name: One\n" },
			{ path: "b/two.csv", as: "row", text: "1,2\n" },
			{ path: "c/three.mdx", as: { list: "list" }, text: "- x\n" },
		]);
	});

	test("an item comes behind the last one of its list", () => {
		expect(withItem("a: 1\nlist:\n  - x\n    y: 1\nb: 2\n", "list", "- z\n  y: 2\n")).toBe(
			"a: 1\nlist:\n  - x\n    y: 1\n  - z\n    y: 2\nb: 2\n",
		);
		expect(() => withItem("a: 1\n", "list", "")).toThrow("There is no list called list");
	});
});

import { describe, expect, test } from "vitest";
import type { Chart } from "../../../src/draw/charts/chart.ts";
import {
	flowOf,
	flowWords,
	has,
	isReported,
	numbersOf,
	pointsThrough,
	rowWords,
} from "../../../src/draw/lineage/flow-rows.ts";
import { pointFlow } from "../../../src/draw/lineage/point-flow.ts";
import { versionTree, versionWords } from "../../../src/draw/lineage/version-tree.ts";
import type { SvgNode } from "../../../src/draw/svg/node.ts";
import { site } from "../../content/real-content.ts";

/* The family tree and the flow of points, drawn from the real content and held against it. */

const [tree, points] = [versionTree(site), pointFlow(site)];
const flow = flowOf(site);
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

function* all(elements: SvgNode["children"]): Generator<SvgNode> {
	for (const one of elements) if (typeof one !== "string") yield* [one, ...all(one.children)];
}
const marks = (chart: Chart, set: "wide" | "narrow"): SvgNode[] =>
	[...all(chart.drawings[set].elements)].filter(({ tag }) => tag === "a");
const classes = (mark: SvgNode | undefined): unknown[] =>
	mark === undefined ? [] : [...all(mark.children)].map(({ attributes }) => attributes["class"]);

describe.each([
	["the tree", tree],
	["the flow", points],
] as const)("%s", (_, chart) => {
	test("has as many cells in each row as columns, and marks the same in both drawings", () => {
		expect(chart.rows.filter(({ cells }) => cells.length !== chart.columns.length)).toEqual([]);
		const names = (set: "wide" | "narrow") => marks(chart, set).map(({ attributes }) => attributes["aria-label"]);
		expect(names("narrow")).toEqual(names("wide"));
		expect(new Set(names("wide")).size).toBe(names("wide").length);
	});
	test("leads from each mark to a row of its table, or to a point", () => {
		const rows = new Set(chart.rows.map(({ id }) => id));
		const lost = marks(chart, "wide").filter(
			({ attributes }) => !rows.has(String(attributes["data-row"])) && attributes["data-point"] === undefined,
		);
		expect(lost).toEqual([]);
	});
	test("rounds its numbers to a tenth and stays in its frame", () => {
		for (const drawing of Object.values(chart.drawings))
			for (const { attributes } of all(drawing.elements))
				for (const value of Object.values(attributes)) {
					if (/^[a-z]/.test(String(value))) continue;
					expect(String(value)).not.toMatch(/\d\.\d{2,}|NaN|undefined/);
				}
	});
	test("rests each row on sources", () => expect(chart.rows.filter(({ sources }) => sources.length === 0)).toEqual([]));
});

describe("the family tree", () => {
	test("has every version in order of date, each leading to its page", () => {
		expect(marks(tree, "wide").map(({ attributes }) => attributes["path"])).toEqual(
			site.versions.map(({ path }) => path),
		);
	});
	test("says of a version without a base that none is known, in word and line", () => {
		site.versions.forEach((version, index) => {
			const root = version.basedOn.length === 0;
			expect(versionWords(version).includes("no earlier version known"), version.id).toBe(root);
			expect(classes(marks(tree, "wide")[index]).includes("flow-unknown"), version.id).toBe(root);
			expect(classes(marks(tree, "wide")[index]).filter((one) => one === "tree-line")).toHaveLength(
				version.basedOn.length,
			);
		});
		expect(site.versions.some(({ basedOn }) => basedOn.length === 0)).toBe(true);
	});
	test("fills main versions alone", () => {
		site.versions.forEach(({ data }, index) => {
			expect(classes(marks(tree, "narrow")[index]).includes("tree-main")).toBe(data.main);
		});
	});
});

describe("the flow of points", () => {
	const row = (id: string) => {
		const found = flow.rows.find(({ clause }) => clause.id === id);
		if (found === undefined) throw new Error(`${id} is not in the flow`);
		return found;
	};
	const mark = (id: string) => marks(points, "wide").find(({ attributes }) => attributes["data-row"] === `flow-${id}`);

	test("has every clause, and every point of both texts in order", () => {
		expect(flow.rows.map(({ clause }) => clause.id).sort()).toEqual(site.clauses.map(({ id }) => id).sort());
		for (const version of [flow.from, flow.to])
			expect(
				marks(points, "wide").flatMap(({ attributes }) =>
					String(attributes["data-point"]).startsWith(`${version.id}-`) ? [attributes["path"]] : [],
				),
			).toEqual(Array.from({ length: version.data.points ?? 0 }, (_, i) => `${version.path}#point-${i + 1}`));
	});
	test("draws a line for each point that a wording names, and no other", () => {
		for (const { clause, from, to } of flow.rows) {
			const through = String(mark(clause.id)?.attributes["data-through"]).split(" ").filter(Boolean);
			const wanted = [from, to].flatMap((one) => numbersOf(one).map((number) => `${one.version.id}-${number}`));
			expect(through, clause.id).toEqual(wanted);
			expect(classes(mark(clause.id)).filter((one) => one === "flow-from")).toHaveLength(numbersOf(from).length);
		}
	});
	test("knows points in several clauses, and clauses in several points", () => {
		const left = pointsThrough(flow.from.data.points ?? 0, flow.rows, "left");
		expect(left[20]?.rows.map(({ clause }) => clause.id).sort()).toEqual(["buffer-zone", "crimea", "territories"]);
		expect(row("security-guarantees")).toMatchObject({ left: [5, 10], right: [3, 5] });
	});
	test("draws by state: heavy where nothing changed, ended where dropped, broken where not seen", () => {
		for (const { clause, to } of flow.rows) {
			const drawn = classes(mark(clause.id));
			expect(drawn.includes("flow-kept"), clause.id).toBe(to.data.state === "same");
			const end = [...all(mark(clause.id)?.children ?? [])].some(({ attributes }) =>
				/v12$/.test(String(attributes["d"])),
			);
			expect(end, clause.id).toBe(to.data.state === "dropped");
			if (to.data.state === "not-seen") expect(drawn).not.toContain("flow-changed");
		}
		expect(points.keys.map(({ words }) => words).join()).toContain("this does not say that it was dropped");
	});
	test("is read out with what is known of the text between", () => {
		expect(plain(rowWords(row("armed-forces")))).toBe(
			"Size of the armed forces; in the 28: point 6; in the 19: changed, as reported; in the 20: point 4, changed, as reported",
		);
		expect(plain(rowWords(row("amnesty")))).toBe(
			"Amnesty; in the 28: point 26; in the 19: dropped, as reported; in the 20: not seen",
		);
	});
	test("counts in its words what stands in its rows", () => {
		const stood = flow.rows.filter(({ from }) => has(from));
		const reported = flow.rows.filter(({ via }) => via !== null && isReported(via));
		expect(flowWords(flow)).toContain(`${stood.length} of ${site.clauses.length} clauses stand in the 28 points`);
		expect(flowWords(flow)).toContain(`what the 19 had for ${reported.length} of`);
		for (const state of ["same", "changed", "dropped"] as const)
			expect(flowWords(flow)).toContain(`${stood.filter(({ to }) => to.data.state === state).length} ${state}`);
	});
});

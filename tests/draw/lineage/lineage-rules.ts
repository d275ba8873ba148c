import { expect } from "vitest";
import type { Chart } from "../../../src/draw/charts/chart.ts";
import { type Flow, flowOf, flowWords, has, isKnown, numbersOf } from "../../../src/draw/lineage/flow-rows.ts";
import { pointFlow } from "../../../src/draw/lineage/point-flow.ts";
import { treeOf, versionTree, versionWords } from "../../../src/draw/lineage/version-tree.ts";
import type { SvgNode } from "../../../src/draw/svg/node.ts";
import type { SiteData } from "../../../src/model/site-data.ts";
import { classesIn, linksIn, nodesIn } from "../charts/nodes.ts";
import { crossings } from "./crossings.ts";

/* What holds for the family tree and the flow of points of any valid content. */

const marks = (chart: Chart, set: "wide" | "narrow" = "wide"): SvgNode[] => linksIn(chart.drawings[set].elements);

export const TREE_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"the tree has every version in order of date, each leading to its page": (site) => {
		expect(marks(versionTree(site)).map(({ attributes }) => attributes["path"])).toEqual(
			site.versions.map(({ path }) => path),
		);
	},

	"it says of a version without a base that none is known, in word and line": (site) => {
		const drawn = marks(versionTree(site));
		site.versions.forEach((version, index) => {
			const root = version.basedOn.length === 0;
			const classes = classesIn(drawn[index]);
			expect(versionWords(version).includes("no earlier version known"), version.id).toBe(root);
			expect(classes.includes("flow-unknown"), version.id).toBe(root);
			expect(classes.filter((one) => one === "tree-line")).toHaveLength(version.basedOn.length);
		});
	},

	"it fills main versions alone": (site) => {
		const drawn = marks(versionTree(site), "narrow");
		site.versions.forEach(({ id, data }, index) => {
			expect(classesIn(drawn[index]).includes("tree-main"), id).toBe(data.main);
		});
	},

	"no line runs through a version that it does not belong to, and no two in one place": ({ versions }) => {
		const { edges, lanes, count } = treeOf(versions);
		const through = edges.flatMap(({ from, to, lane }) =>
			lanes.flatMap((own, row) => (row > from && row < to && own === lane ? [[from, to, row]] : [])),
		);
		expect(through).toEqual([]);
		const cells = edges.flatMap(({ from, to, lane }) =>
			lane === null ? [] : Array.from({ length: to - from - 1 }, (_, i) => `${from + 1 + i} ${lane}`),
		);
		expect(new Set(cells).size).toBe(cells.length);
		expect(edges).toHaveLength(versions.flatMap(({ basedOn }) => basedOn).length);
		expect(Math.max(...lanes)).toBeLessThan(count);
	},
};

/** The flow and its chart; of content without two numbered texts there is neither. */
function drawnFlow(site: SiteData): { flow: Flow; chart: Chart } {
	const [flow, chart] = [flowOf(site), pointFlow(site)];
	if (flow === null || chart === null) throw new Error("There are no two main versions with numbered points.");
	return { flow, chart };
}

export const FLOW_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"the flow has every clause of both texts, and every point of both in order": (site) => {
		const { flow, chart } = drawnFlow(site);
		const { from, to, rows } = flow;
		const both = site.clauses.filter(({ wordings }) =>
			[from, to].every((version) => wordings.some((one) => one.version === version)),
		);
		expect(rows.map(({ clause }) => clause.id).sort()).toEqual(both.map(({ id }) => id).sort());
		for (const version of [from, to])
			expect(
				marks(chart).flatMap(({ attributes }) =>
					String(attributes["data-point"]).startsWith(`${version.id}-`) ? [attributes["path"]] : [],
				),
			).toEqual(Array.from({ length: version.data.points ?? 0 }, (_, i) => `${version.path}#point-${i + 1}`));
	},

	"each mark leads to a row of the table, or to a point": (site) => {
		const { chart } = drawnFlow(site);
		const rows = new Set(chart.rows.map(({ id }) => id));
		const lost = marks(chart).filter(
			({ attributes }) => !rows.has(String(attributes["data-row"])) && attributes["data-point"] === undefined,
		);
		expect(lost).toEqual([]);
	},

	"a line is drawn for each point that a wording names, and no other": (site) => {
		const { flow, chart } = drawnFlow(site);
		const drawn = marks(chart);
		for (const { clause, from, to } of flow.rows) {
			const mark = drawn.find(({ attributes }) => attributes["data-row"] === `flow-${clause.id}`);
			const through = String(mark?.attributes["data-through"]).split(" ").filter(Boolean);
			const wanted = [from, to].flatMap((one) => numbersOf(one).map((number) => `${one.version.id}-${number}`));
			expect(through, clause.id).toEqual(wanted);
			expect(classesIn(mark).filter((one) => one === "flow-from")).toHaveLength(numbersOf(from).length);
		}
	},

	"lines are heavy where nothing changed, ended where dropped, broken where not seen": (site) => {
		const { flow, chart } = drawnFlow(site);
		const drawn = marks(chart);
		for (const { clause, to } of flow.rows) {
			const mark = drawn.find(({ attributes }) => attributes["data-row"] === `flow-${clause.id}`);
			const classes = classesIn(mark);
			expect(classes.includes("flow-kept"), clause.id).toBe(to.data.state === "same");
			const ended = [...nodesIn(mark?.children ?? [])].some(({ attributes }) => /v12$/.test(String(attributes["d"])));
			expect(ended, clause.id).toBe(to.data.state === "dropped");
			if (to.data.state === "not-seen") expect(classes, clause.id).not.toContain("flow-changed");
		}
	},

	"its words count what stands in its rows": (site) => {
		const { flow } = drawnFlow(site);
		const { from, via, rows } = flow;
		const stood = rows.filter((row) => has(row.from));
		const words = flowWords(flow);
		expect(words).toContain(`${stood.length} of ${rows.length} clauses are in the ${from.data.label} points`);
		via.forEach(({ data }, index) => {
			const known = rows.filter((row) => isKnown(row.via[index]));
			expect(words).toContain(`what the ${data.label} had for ${known.length} of`);
		});
		for (const state of ["same", "changed", "dropped"] as const) {
			const count = stood.filter(({ to }) => to.data.state === state).length;
			if (count > 0) expect(words).toContain(`${count} ${state}`);
		}
		expect(words).not.toMatch(/ {2}|(^|[.] )have? /);
	},

	"no two neighbours would cross fewer lines if they were changed about": (site) => {
		const { rows } = drawnFlow(site).flow;
		const inOrder = site.clauses.flatMap((clause) => rows.find((row) => row.clause === clause) ?? []);
		expect(crossings(rows)).toBeLessThanOrEqual(crossings(inOrder));
		for (let i = 0; i + 1 < rows.length; i++) {
			const changed = rows.toSpliced(i, 2, ...rows.slice(i, i + 2).reverse());
			expect(crossings(changed)).toBeGreaterThanOrEqual(crossings(rows));
		}
	},
};

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkContent, formatProblems } from "../../../src/check/index.ts";
import { writeSyntheticContent } from "../../../src/commands/bench/synthetic-content.ts";
import { entryTexts } from "../../../src/commands/bench/synthetic-entry.ts";
import { FIXTURES } from "../../fixtures/fixture-site.ts";

const root = FIXTURES;
const today = "9999-12-31";
const made: string[] = [];
afterAll(() => {
	for (const folder of made) rmSync(folder, { recursive: true });
});

const write = (count: number) => {
	const target = mkdtempSync(join(tmpdir(), "synthetic-"));
	made.push(target);
	return { target, totals: writeSyntheticContent({ root, target, count }) };
};
/** Every file below a folder with its text. */
const filesOf = (folder: string): [string, string][] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map(({ parentPath, name }): [string, string] => {
			const path = join(parentPath, name);
			return [path.slice(folder.length), readFileSync(path, "utf8")];
		})
		.sort();

const real = checkContent({ root, today }).entries.length;
const kinds = Map.groupBy(entryTexts(root), ({ collection }) => collection);
const all = [...kinds.values()].reduce((sum, { length }) => sum + length, 0);

describe("synthetic content", () => {
	const count = Math.round(all * 1.25);
	const { target, totals } = write(count);

	it("adds as many entries as were asked for, and all of it passes the check", () => {
		const { entries, problems } = checkContent({ root: target, today });
		expect(formatProblems(problems)).toBe("");
		expect(entries.length).toBe(real + count);
	});

	it("keeps the proportions of the real content", () => {
		for (const [collection, { length }] of kinds)
			expect(Math.abs((totals[collection] ?? 0) - length * 1.25), collection).toBeLessThanOrEqual(1);
	});

	it("comes out the same each time", () => {
		const few = 40;
		expect(filesOf(write(few).target)).toEqual(filesOf(write(few).target));
	});

	it("lets copies name copies and, by turns, the real people", () => {
		const copies = checkContent({ root: target, today }).entries.filter(({ id }) => id.endsWith("-copy-1"));
		const speakers = copies.flatMap((entry) => (entry.collection === "positions" ? [entry.data.speaker] : []));
		expect(speakers.some((id) => id.endsWith("-copy-1"))).toBe(true);
		expect(speakers.some((id) => !id.endsWith("-copy-1"))).toBe(true);
		const cited = copies.flatMap(({ cites }) => cites.flatMap(({ sources }) => sources));
		expect(cited.filter((id) => id.endsWith("-copy-1")).length).toBeGreaterThan(cited.length * 0.9);
	});
});

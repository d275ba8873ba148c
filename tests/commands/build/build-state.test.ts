import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { forget, isCurrent, remember, sourceHash, stateFile } from "../../../src/commands/build/build-state.ts";

const root = mkdtempSync(join(tmpdir(), "build-state-"));
afterAll(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
	mkdirSync(join(root, file, ".."), { recursive: true });
	writeFileSync(join(root, file), text);
}

beforeEach(() => {
	rmSync(root, { recursive: true, force: true });
	for (const file of ["src/a.ts", "public/i.svg", "content/actors/a.mdx", "package-lock.json", "astro.config.mjs"])
		write(file, file);
	write("dist/index.html", "home");
	write("dist/a/index.html", "page");
});

describe("what a build is made of changes with", () => {
	test.each<[string, () => void]>([
		["a file of the content", () => write("content/actors/a.mdx", "src/a.tt")],
		["a new file", () => write("content/actors/b.mdx", "")],
		["a file that is gone", () => rmSync(join(root, "public/i.svg"))],
		["a file of another name", () => renameSync(join(root, "src/a.ts"), join(root, "src/b.ts"))],
		["the lockfile", () => write("package-lock.json", "{}")],
		["the settings of Astro", () => write("astro.config.mjs", "")],
	])("%s", (_, change) => {
		const before = sourceHash(root, {});
		change();
		expect(sourceHash(root, {})).not.toBe(before);
	});

	test("what an operator sets, and nothing else of the environment", () => {
		const before = sourceHash(root, {});
		expect(sourceHash(root, { BASE: "/plans/" })).not.toBe(before);
		expect(sourceHash(root, { CONTENT: "src" })).not.toBe(before);
		expect(sourceHash(root, { PORT: "80", HOME: "/" })).toBe(before);
	});

	test("nothing else: not with a time, and not with what was built", () => {
		const before = sourceHash(root, {});
		utimesSync(join(root, "src/a.ts"), 1, 1);
		write("dist/index.html", "other");
		expect(sourceHash(root, {})).toBe(before);
	});

	test("a link that leads in a circle ends", () => {
		symlinkSync(join(root, "src"), join(root, "src/again"));
		expect(sourceHash(root, {})).toMatch(/^[0-9a-f]{64}$/);
	});
});

describe("a built folder is current", () => {
	const state = () => join(root, ".build/dist.state");
	const dist = join(root, "dist");
	const current = (sources = "abc"): boolean => isCurrent(state(), dist, sources);

	test("where it is of the same sources and whole", () => {
		expect(current()).toBe(false);
		remember(state(), dist, "abc");
		expect(current()).toBe(true);
		expect(isCurrent(state(), relative(".", dist), "abc")).toBe(true);
		expect(current("abd")).toBe(false);
		forget(state());
		expect(current()).toBe(false);
	});

	test.each<[string, () => void]>([
		["it is gone", () => rmSync(dist, { recursive: true })],
		["a page is missing", () => rmSync(join(dist, "a/index.html"))],
		["a page is cut short", () => write("dist/a/index.html", "pa")],
		["a page was written over", () => utimesSync(join(dist, "index.html"), 1, 1)],
		["a file was added", () => write("dist/b.html", "")],
	])("not where %s", (_, change) => {
		remember(state(), dist, "abc");
		change();
		expect(current()).toBe(false);
	});

	test("each by a file of its own, also where two have one name", () => {
		expect(stateFile("a/dist")).not.toBe(stateFile("b/dist"));
		expect(stateFile("dist")).toBe(stateFile("./dist/"));
	});
});

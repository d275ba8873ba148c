import { existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluate, markdownToHtml, mdxToJs } from "satteri";
import { afterEach, describe, expect, test } from "vitest";
import { contentGuard } from "../../src/integrations/content-guard.ts";
import { CITE, checked, withBody } from "../check/content-folder.ts";

const marker = join(tmpdir(), `point-by-point-marker-${process.pid}`);
const write = `(await import("node:fs")).writeFileSync(${JSON.stringify(marker)}, "ran")`;

afterEach(() => {
	rmSync(marker, { force: true });
	process.exitCode = undefined;
});

/** Bodies that would write the marker to disk if anything in them were run. */
const ATTACKS: [name: string, body: string][] = [
	["an import", `import fs from "node:fs"\n\n{fs.writeFileSync(${JSON.stringify(marker)}, "ran")}\n`],
	["an export", `export const done = ${write}\n\nText.${CITE}\n`],
	["an expression on its own", `{${write}}\n`],
	["an expression in a sentence", `Text {${write}} here.${CITE}\n`],
	["an attribute", `Text <Term id={${write}} />.${CITE}\n`],
	["a spread attribute", `Text <Term {...${write}} />.${CITE}\n`],
	["an expression in an unknown word", `<Unknown>{${write}}</Unknown>\n`],
];

describe("content is data", () => {
	test.each(ATTACKS)("%s is refused by the check, and nothing runs", (_name, body) => {
		const { problems, entries } = checked(withBody(body));
		expect(problems.length).toBeGreaterThan(0);
		expect(entries.some(({ id }) => id === "size-limit")).toBe(false);
		expect(existsSync(marker)).toBe(false);
	});

	test.each(ATTACKS)("%s is refused by the guard while it compiles", (_name, body) => {
		expect(() => mdxToJs(body, { mdastPlugins: [contentGuard] })).toThrow(/expression|import-export|unknown-word/);
		expect(existsSync(marker)).toBe(false);
	});

	test("without the locks such a file does write", async () => {
		const done = `export const done = process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(marker)}, "ran")\n`;
		await evaluate(done, { Fragment: null, jsx: () => null, jsxs: () => null });
		expect(existsSync(marker)).toBe(true);
	});
});

describe("the guard", () => {
	test.each([
		["HTML", "Text <b>here</b>.", "raw-html\n     1 | Text <b>here</b>."],
		["a script address", "Text [here](java&#115;cript:x).", "script-address"],
		["an outside link", "Text [here](https://x.example).", "external-link"],
		["an event handler", 'Text <Term id="limit" onClick="x" />.', "event-handler"],
		["a footnote", "Text[^1].\n\n[^1]: Note.", "footnote"],
		["an image of another host", "Text ![x](https://x.example/p.png).", "foreign-image"],
		["deep nesting", `${"> ".repeat(60)}x`, "too-deep"],
	])("refuses %s", (_name, body, rule) => {
		expect(() => mdxToJs(body, { mdastPlugins: [contentGuard] })).toThrow(rule);
	});

	test("says line and column of the file", () => {
		let error: unknown;
		try {
			mdxToJs("Text.\n\nText <b>here</b>.", { mdastPlugins: [contentGuard] });
		} catch (thrown) {
			error = thrown;
		}
		expect(error).toMatchObject({ name: "GuardError", line: 3, column: 6 });
	});

	test("refuses a layout, which Astro would import", () => {
		const data = { astro: { frontmatter: { layout: "./x.astro" } } } as never;
		expect(() => mdxToJs("Text.", { mdastPlugins: [contentGuard], data })).toThrow("layout");
	});

	test("lets the writer's words pass", () => {
		expect(mdxToJs(`## Here\n\nText <Term id="limit" />.${CITE}\n`, { mdastPlugins: [contentGuard] }).code).toContain(
			"Term",
		);
	});

	test("sets the exit code for plain Markdown, whose errors Astro swallows", () => {
		expect(() => markdownToHtml("Text <b>here</b>.", { mdastPlugins: [contentGuard] })).toThrow("raw-html");
		expect(process.exitCode).toBe(1);
	});
});

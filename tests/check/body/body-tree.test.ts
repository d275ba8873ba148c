import { existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Root } from "mdast";
import { evaluate, mdxToMdast } from "satteri";
import { afterEach, describe, expect, test } from "vitest";
import { bodyTree } from "../../../src/check/body/body-tree.ts";
import { headingAnchors } from "../../../src/check/body/headings.ts";
import { CITE, checked, withBody } from "../content-folder.ts";

const marker = join(tmpdir(), `point-by-point-marker-${process.pid}`);
const write = `(await import("node:fs")).writeFileSync(${JSON.stringify(marker)}, "ran")`;

afterEach(() => rmSync(marker, { force: true }));

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

	test.each(ATTACKS)("%s is refused by the guard while it is parsed for its page", (_name, body) => {
		expect(() => bodyTree(body, "x.mdx")).toThrow(/expression|import-export|unknown-word/);
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
		expect(() => bodyTree(body, "x.mdx")).toThrow(rule);
	});

	test("says file, line and column", () => {
		let error: unknown;
		try {
			bodyTree("Text.\n\nText <b>here</b>.", "content/x.mdx");
		} catch (thrown) {
			error = thrown;
		}
		expect(error).toMatchObject({ name: "GuardError", line: 3, column: 6 });
		expect(String(error)).toContain("content/x.mdx:3:6");
	});
});

describe("a body is a tree", () => {
	test("of elements, text and the writer's words, with typographic signs", () => {
		expect(bodyTree(`"Text" <Term id="limit">a -- b</Term>.`, "x.mdx")).toMatchObject({
			type: "root",
			children: [
				{
					type: "element",
					tagName: "p",
					children: [
						{ type: "text", value: "“Text” " },
						{
							type: "mdxJsxTextElement",
							name: "Term",
							attributes: [{ name: "id", value: "limit" }],
							children: [{ type: "text", value: "a – b" }],
						},
						{ type: "text", value: "." },
					],
				},
			],
		});
	});

	test("whose headings have the anchors that links are checked against", () => {
		const text = `## What it says\n\n### “Here” and *there*\n\n## What it says\n\n## Зона: 1,2 <Term id="limit" />\n`;
		const ids: unknown[] = [];
		JSON.stringify(bodyTree(text, "x.mdx"), (_, value) => {
			if (value?.tagName?.startsWith("h")) ids.push(value.properties.id);
			return value;
		});
		expect(ids).toEqual(["what-it-says", "here-and-there", "what-it-says-1", "зона-12-"]);
		expect(new Set(ids)).toEqual(headingAnchors(mdxToMdast(text) as Root));
	});
});

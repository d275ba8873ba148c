import { describe, expect, test } from "vitest";
import { SETTINGS_FILE } from "../../src/schema/settings.ts";
import { CITE, changed, checked, withBody } from "./content-folder.ts";
import { GOOD } from "./good-content.ts";

describe("good content", () => {
	const result = checked({});

	test("has no problem, and each file but the settings becomes an entry, each row of a table one", () => {
		expect(result.problems).toEqual([]);
		expect([...new Set(result.entries.map(({ file }) => file))].sort()).toEqual(
			Object.keys(GOOD)
				.filter((path) => path !== SETTINGS_FILE)
				.map((path) => `content/${path}`)
				.sort(),
		);
	});

	test("gives entries with defaults, body, citations and links", () => {
		const clause = result.entries.find(({ id }) => id === "size-limit");
		expect(clause).toMatchObject({
			collection: "clauses",
			file: "content/clauses/size-limit.mdx",
			bodyLine: 31,
			cites: [{ sources: ["paper"], evidence: "document" }],
			links: [
				{ word: "Version", id: "draft-a" },
				{ word: "Term", id: "limit" },
				{ word: "Number", id: "limit-draft-a" },
			],
		});
		expect(clause?.data).toMatchObject({ title: "Size limit", open: [], precedents: [] });
		expect(clause?.body.trimStart().startsWith("## What it says")).toBe(true);
		expect(clause?.digest).toMatch(/^[0-9a-f]{64}$/);
		expect(clause?.tree?.children[0]?.position?.start.line).toBe(32);
	});

	test("gives YAML entries without body and tree", () => {
		expect(result.entries.find(({ id }) => id === "paper")).toMatchObject({
			body: "",
			tree: null,
			cites: [],
			links: [],
		});
	});

	test("is frozen and plain", () => {
		const clause = result.entries.find(({ id }) => id === "size-limit");
		expect(Object.isFrozen(clause?.tree?.children)).toBe(true);
		expect(() => Object.assign(clause?.data ?? {}, { title: "x" })).toThrow(TypeError);
		expect(structuredClone(clause)).toEqual(clause);
	});

	test("loses only the file that is wrong", () => {
		const broken = checked(changed("clauses/size-limit.mdx", "depth: brief", "depth: breif"));
		expect(broken.problems).toHaveLength(1);
		expect(broken.entries).toHaveLength(result.entries.length - 1);
	});
});

describe("a citation is not needed by", () => {
	test.each([
		["a question", "Who would count?\n"],
		["our own explanation", '<Note kind="ours">\n\nWe counted ourselves.\n\n- One.\n- Two.\n\n</Note>\n'],
		["the line before a list that is cited throughout", `Two things:\n\n- One.${CITE}\n- Two.${CITE}\n`],
		["the line before a table that is cited throughout", `Two things:\n\n| a | b |\n|---|---|\n| 1 | 2${CITE} |\n`],
		["a list of nothing but entries", '- <Clause id="size-limit" />\n- <Term id="limit">limits</Term>\n'],
		["the second paragraph of a quotation", `> One.\n>\n> Two.${CITE}\n`],
		["a heading", `## One\n\nText.${CITE}\n`],
	])("%s", (_name, body) => {
		expect(checked(withBody(body)).problems).toEqual([]);
	});
});

describe("plain prose passes:", () => {
	test.each([
		["a comparison with spaces", `It is 5 < 6.${CITE}\n`],
		["a word with an apostrophe and quotes", `The “draft’s” text – as read.${CITE}\n`],
		["emphasis, code and a line break", `*One* **two** \`three\`.\\\nFour.${CITE}\n`],
		["a time and a share", `At 10:30 about 5 % of $100 billion.${CITE}\n`],
		["sentences that begin with import and export", `Imports and exports fell.${CITE}\n\nImport duties rose.${CITE}\n`],
		["letters beyond the basic plane", `Київ and 𝒳 and 😀 <Term id="limit" />.${CITE}\n`],
	])("%s", (_name, body) => {
		expect(checked(withBody(body)).problems).toEqual([]);
	});
});

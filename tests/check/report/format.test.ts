import { describe, expect, test } from "vitest";
import { formatProblem } from "../../../src/check/index.ts";
import { nearest, validAmong } from "../../../src/check/report/nearest.ts";

const words = { rule: "a-rule", found: "this", fix: "Do that.", why: "Because." };

describe("a problem is printed", () => {
	test("with its line and a caret under the place", () => {
		const quote = "title: Size limit";
		expect(
			formatProblem({ file: "content/x.mdx", line: 2, column: 8, length: 4, quote, valid: "that", ...words }),
		).toBe(
			[
				"content/x.mdx:2:8  a-rule",
				"     2 | title: Size limit",
				"       |        ^^^^",
				"  found this",
				"  valid that",
				"  fix   Do that.",
				"  why   Because.",
			].join("\n"),
		);
	});

	test("without a line where there is none", () => {
		expect(formatProblem({ file: "content/x.mdx", line: 1, column: 1, ...words })).toBe(
			"content/x.mdx:1:1  a-rule\n  found this\n  fix   Do that.\n  why   Because.",
		);
	});

	test("with a window of a long line around the place", () => {
		const quote = `${"a".repeat(300)}HERE${"b".repeat(300)}`;
		const [, line = "", carets = ""] = formatProblem({
			file: "x",
			line: 1,
			column: 301,
			length: 4,
			quote,
			...words,
		}).split("\n");
		expect(line.length).toBeLessThan(125);
		expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("HERE");
	});

	test("without characters that a terminal would obey or that turn a line round", () => {
		const text = formatProblem({
			file: "x",
			line: 1,
			column: 2,
			quote: "a\u001b[31m\u202e",
			...words,
			found: "\u0007\u200b",
		});
		expect(text).toContain("aU+001B[31mU+202E");
		expect(text).toContain("U+0007U+200B");
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
		expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u200b]/);
	});
});

describe("the nearest match", () => {
	test.each([
		["ukrinfrom20", ["ukrinform20", "ukrinform", "meduza20"], ["ukrinform20", "ukrinform"]],
		["fund", ["us-reconstruction-fund", "nato-membership"], ["us-reconstruction-fund"]],
		["xyz", ["ukrinform20"], []],
		["Theme", ["theme", "depth"], ["theme"]],
	])("of %s", (wanted, candidates, near) => {
		expect(nearest(wanted, candidates)).toEqual(near);
	});

	test("comes before the rest of a short list", () => {
		expect(validAmong("b", ["a1", "b1", "c1"], "letters")).toBe('did you mean "b1" or "a1" or "c1"?');
		expect(validAmong("depht", ["title", "depth"], "fields")).toBe('did you mean "depth"? Also valid: title');
	});

	test("comes before the number of a long list", () => {
		const many = Array.from({ length: 30 }, (_, index) => `entry-number-${index + 10}`);
		expect(validAmong("something-else", many, "sources")).toBe("there are 30 sources.");
		expect(validAmong("anything", [], "sources")).toBe("there are no sources yet");
	});
});

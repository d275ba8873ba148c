import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { phraseFinder } from "../../src/check/style/phrases.ts";
import { PHRASES_FILE, phrases } from "../../src/schema/phrases.ts";
import { filesOf, textOf } from "./source-files.ts";

const list = phrases.parse(parse(readFileSync(`content/${PHRASES_FILE}`, "utf8"))).phrases;

/** Source without its comments, which no reader of the site sees; offsets stay. */
const withoutComments = (code: string): string =>
	code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, " "));

/** Phrases of the list in code that holds words for readers, as "file: phrase". */
const found = (paths: readonly string[]): string[] => {
	const find = phraseFinder(list);
	// Code has quotation marks of its own: what stands between them is what is looked through.
	const unquoted = (code: string): string => withoutComments(code).replace(/["`]/g, " ");
	return paths.flatMap((path) => find(unquoted(textOf(path))).map(({ part }) => `${path}: ${part}`));
};

test("there is a list, and no phrase is in it twice", () => {
	const all = list.map(({ phrase }) => phrase.toLowerCase());
	expect(all.length).toBeGreaterThan(10);
	expect(new Set(all).size).toBe(all.length);
});

test("the interface says none of the phrases that editors are warned of", () => {
	const paths = filesOf("src/text/**/*.{ts,astro}");
	expect(paths.length).toBeGreaterThan(20);
	expect(found(paths)).toEqual([]);
});

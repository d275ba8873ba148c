import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkContent } from "../../src/check/index.ts";
import { checked, checkIn, inFolder, inShort, TODAY } from "./content-folder.ts";
import { GOOD } from "./good-content.ts";

const paper = GOOD["sources/paper.yaml"] as string;
const clause = GOOD["clauses/size-limit.mdx"] as string;

const CASES: [name: string, path: string, text: string | Uint8Array, problems: string[]][] = [
	[
		"a file of another kind",
		"sources/list.csv",
		"a,b",
		['sources/list.csv:1:1 file-ending: a source is not written in ".csv"'],
	],
	[
		"an mdx file among yaml",
		"sources/other.mdx",
		"x",
		['sources/other.mdx:1:1 file-ending: a source is not written in ".mdx"'],
	],
	[
		"a file without ending",
		"sources/other",
		"x",
		['sources/other:1:1 file-ending: a source is not written in "other"'],
	],
	["a name with capitals", "sources/Other.yaml", paper, ['sources/Other.yaml:1:1 file-name: "Other" is no id']],
	["a name with a space", "sources/an other.yaml", paper, ['sources/an other.yaml:1:1 file-name: "an other" is no id']],
	[
		"a name that is too long",
		`sources/${"a".repeat(61)}.yaml`,
		paper,
		[`sources/${"a".repeat(61)}.yaml:1:1 file-name: "${"a".repeat(61)}" has 61 characters`],
	],
	[
		"a hidden file",
		"sources/.paper.yaml.swp",
		"x",
		['sources/.paper.yaml.swp:1:1 hidden-file: ".paper.yaml.swp" is hidden'],
	],
	["a hidden file at the top", ".DS_Store", "x", ['.DS_Store:1:1 hidden-file: ".DS_Store" is hidden']],
	["a file at the top", "notes.yaml", "x", ['notes.yaml:1:1 no-collection: no collection takes the file "notes.yaml"']],
	["an unknown folder", "claims/one.yaml", "x", ['claims:1:1 no-collection: no collection takes the folder "claims"']],
	["a folder in a folder", "sources/deep/one.yaml", paper, ['sources/deep/:1:1 nested-folder: "deep" is a folder']],
	[
		"a file over a megabyte",
		"sources/large.yaml",
		`note: ${"x".repeat(1_000_000)}`,
		['sources/large.yaml:1:1 large-file: "large.yaml" has 1000006 bytes'],
	],
	[
		"two files with one id",
		"clauses/size-limit.yaml",
		"x",
		[
			'clauses/size-limit.yaml:1:1 duplicate-id: "size-limit.yaml" has the same id as "size-limit.mdx"',
			'clauses/size-limit.yaml:1:1 file-ending: a clause is not written in ".yaml"',
		],
	],
	[
		"two files that differ in capitals",
		"sources/Paper.yaml",
		paper,
		[
			'sources/Paper.yaml:1:1 file-name: "Paper" is no id',
			'sources/paper.yaml:1:1 duplicate-id: "paper.yaml" has the same id as "Paper.yaml"',
		],
	],
	[
		"bytes that are no UTF-8",
		"sources/other.yaml",
		Buffer.concat([Buffer.from("publisher: é\nurl: "), Buffer.from([0xe9]), Buffer.from("\n")]),
		["sources/other.yaml:2:6 not-utf8: a byte that is no UTF-8"],
	],
	[
		"UTF-16",
		"sources/other.yaml",
		Buffer.from(`\ufeff${paper}`, "utf16le"),
		["sources/other.yaml:1:1 not-utf8: a byte that is no UTF-8"],
	],
];

describe("the check refuses", () => {
	test.each(CASES)("%s", (_name, path, text, problems) => {
		expect(checked({ [path]: text }).problems.map(inShort)).toEqual(problems);
	});

	test("a link to a file, without reading it", () => {
		const problems = inFolder({}, (root) => {
			symlinkSync("/etc/hostname", join(root, "content/sources/host.yaml"));
			return checkIn(root).problems;
		});
		expect(problems.map(inShort)).toEqual(['sources/host.yaml:1:1 symbolic-link: "host.yaml" is a symbolic link']);
	});

	test("a link to a folder, as collection and in one", () => {
		const problems = inFolder({}, (root) => {
			renameSync(join(root, "content/sources"), join(root, "elsewhere"));
			symlinkSync(join(root, "elsewhere"), join(root, "content/sources"));
			symlinkSync(join(root, "elsewhere"), join(root, "content/places/more"));
			return checkIn(root).problems;
		});
		const rules = problems.filter(({ rule }) => rule !== "unknown-id").map(inShort);
		expect(rules).toEqual([
			'places/more:1:1 symbolic-link: "more" is a symbolic link',
			'sources:1:1 symbolic-link: "sources" is a symbolic link',
			"sources/:1:1 empty-collection: there is no source",
		]);
	});

	test("a pipe, without waiting for it", () => {
		const problems = inFolder({}, (root) => {
			execFileSync("mkfifo", [join(root, "content/sources/pipe.yaml")]);
			return checkIn(root).problems;
		});
		expect(problems.map(inShort)).toEqual([
			'sources/pipe.yaml:1:1 not-a-file: "pipe.yaml" is neither a file nor a folder',
		]);
	});

	test("content/ itself as a link", () => {
		const problems = inFolder({}, (root) => {
			renameSync(join(root, "content"), join(root, "elsewhere"));
			symlinkSync(join(root, "elsewhere"), join(root, "content"));
			return checkIn(root).problems;
		});
		expect(problems.map(({ rule }) => rule)).toEqual(["symbolic-link"]);
	});

	test("what is wrong in a folder of another name, by its path in the project", () => {
		const { problems, entries } = inFolder({ "actors/Wrong.mdx": "" }, (root) => {
			mkdirSync(join(root, ".copies"));
			renameSync(join(root, "content"), join(root, ".copies/two"));
			return checkContent({ root, content: join(root, ".copies/two/"), today: TODAY });
		});
		expect(problems.map(({ file, rule }) => [file, rule])).toEqual([[".copies/two/actors/Wrong.mdx", "file-name"]]);
		expect(entries.every(({ file }) => file.startsWith(".copies/two/"))).toBe(true);
	});

	test("a folder without content/", () => {
		const problems = inFolder({}, (root) => checkIn(join(root, "public")).problems);
		expect(problems.map(({ file, rule }) => [file, rule])).toEqual([["content/", "no-file"]]);
	});

	test("an empty collection and a missing one", () => {
		const problems = inFolder({ "explainers/earlier-limits.mdx": null }, (root) => {
			const before = checkIn(root).problems;
			mkdirSync(join(root, "content/explainers"));
			return [...before, ...checkIn(root).problems];
		});
		expect(problems.map(inShort)).toEqual([
			"explainers/:1:1 empty-collection: there is no explainer",
			"explainers/:1:1 empty-collection: there is no explainer",
		]);
	});
});

describe("the check reads", () => {
	test("a byte order mark as nothing", () => {
		expect(
			checked({ "clauses/size-limit.mdx": `\ufeff${clause}`, "sources/paper.yaml": `\ufeff${paper}` }).problems,
		).toEqual([]);
	});

	test("lines that end in CRLF, with their own numbers", () => {
		const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
		expect(checked({ "clauses/size-limit.mdx": crlf(clause), "sources/paper.yaml": crlf(paper) }).problems).toEqual([]);
		const broken = clause.replace('id="limit"', 'id="limti"').replace("depth: brief", "depth: breif");
		const problems = checked({ "clauses/size-limit.mdx": `\ufeff${crlf(broken)}` }).problems;
		expect(problems.map(({ line, column, rule }) => [line, column, rule])).toEqual([
			[6, 8, "wrong-choice"],
			[34, 65, "unknown-id"],
		]);
	});

	test("no file outside of content/", () => {
		const problems = inFolder({}, (root) => {
			writeFileSync(join(root, "secret.yaml"), "a: [");
			return checkIn(root).problems;
		});
		expect(problems).toEqual([]);
	});
});

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Files } from "../fixtures/with-content.ts";

/*
 * The examples of CONTRIBUTING.md, as an editor would copy them. A block of code belongs to the last path that the text
 * before it names: it is that file, the last row of it where it is a table, or, where the text says "at the end of
 * `wordings`", the last item of that list.
 */

export interface Example {
	/** The file below content/. */
	path: string;
	/** How it gets there: a new file, the last row of a table, or the last item of a list of the front matter. */
	as: "file" | "row" | { list: string };
	text: string;
}

const guide = fileURLToPath(new URL("../../CONTRIBUTING.md", import.meta.url));

/** Every example of a guide, in order. */
export function examplesOf(markdown: string): Example[] {
	const [, ...parts] = markdown.split(/^```/m);
	return parts.flatMap((block, index): Example[] => {
		if (index % 2 === 1) return [];
		const before = markdown.split(/^```/m)[index] ?? "";
		const path = [...before.matchAll(/`content\/([^`*]+\.(?:yaml|mdx|csv))`/g)].at(-1)?.[1];
		const [language = "", ...lines] = block.split("\n");
		if (path === undefined || !["yaml", "mdx", "csv"].includes(language)) return [];
		const list = /at the\s+end of `(\w+)`:?\s*$/.exec(before)?.[1];
		return [{ path, as: list !== undefined ? { list } : language === "csv" ? "row" : "file", text: lines.join("\n") }];
	});
}

/** The examples that editors read. */
export const EXAMPLES = examplesOf(readFileSync(guide, "utf8").split("## For developers")[0] ?? "");

/** Four more wordings of the draft among the examples, so that it has five. */
export const MORE: readonly Example[] = ["territories", "buffer-zone", "ceasefire", "monitoring"].map(
	(clause, index): Example => ({
		path: `clauses/${clause}.mdx`,
		as: { list: "wordings" },
		text: `- version: example-draft-22
  points: [${index + 8}]
  gist: "What this version says of ${clause}."
  answer: "What it would do"
  state: new
  basis: reported
  evidence: leaked
  sources: [example-daily-army]
`,
	}),
);

/** A front matter with one more item at the end of a list of it, indented like the others. Throws where there is no such list. */
export function withItem(text: string, list: string, item: string): string {
	const lines = text.split("\n");
	const start = lines.indexOf(`${list}:`);
	if (start < 0) throw new Error(`There is no list called ${list}`);
	const end = lines.findIndex((line, index) => index > start && !line.startsWith(" "));
	const indented = item.trimEnd().replace(/^(?=.)/gm, "  ");
	return [...lines.slice(0, end), indented, ...lines.slice(end)].join("\n");
}

/** What the examples make of the content below `root`, as changes to it. */
export function filesOf(examples: readonly Example[], root: string): Files {
	const files: Record<string, string> = {};
	const read = (path: string): string => files[path] ?? readFileSync(`${root}content/${path}`, "utf8");
	for (const { path, as, text } of examples)
		files[path] =
			as === "file" ? text : as === "row" ? `${read(path).trimEnd()}\n${text}` : withItem(read(path), as.list, text);
	return files;
}

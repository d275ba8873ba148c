import { type Diagnosis, type Problem, problemAt } from "../report/problem.ts";
import type { SourceText } from "./source-text.ts";

/** The two parts of an MDX file. Offsets count in the whole file. */
export interface Split {
	/** The YAML between the two lines of hyphens. */
	yaml: { text: string; start: number };
	body: { text: string; start: number };
}

const WHY = "The build looks for the same two lines; a block that it ends elsewhere would be published as text.";

const NONE: Diagnosis = {
	rule: "no-front-matter",
	found: "the file does not begin with a line ---",
	fix: "Begin the file with ---, then the fields, then a line --- before the text.",
	why: "Title, dates and sources stand in the front matter, and no entry is without them.",
};
const OPEN: Diagnosis = {
	rule: "front-matter-open",
	found: "the front matter that begins here has no end",
	fix: "Put a line --- behind the last field.",
	why: WHY,
};
const otherFence = (line: string): Diagnosis => ({
	rule: "front-matter-fence",
	found: `the front matter ends at "${line.trim()}"`,
	valid: "---",
	fix: "Write a line of three hyphens alone, or indent the line if it belongs to a field.",
	why: WHY,
});

/**
 * Splits an MDX file. Stricter than the build, which ends the block at any line that begins with
 * three hyphens: both must see the same body, else something could hide between the two.
 */
export function splitFrontMatter(source: SourceText): Split | Problem {
	const { text } = source;
	if (!text.startsWith("---\n")) return problemAt(source, { start: 0, end: Math.max(1, text.indexOf("\n")) }, NONE);
	const fence = /^(?:---|\+\+\+).*$/gm;
	fence.lastIndex = 4;
	const end = fence.exec(text);
	if (end === null) return problemAt(source, { start: 0, end: 3 }, OPEN);
	const after = end.index + end[0].length;
	if (!/^---[ \t]*$/.test(end[0])) return problemAt(source, { start: end.index, end: after }, otherFence(end[0]));
	const bodyStart = Math.min(text.length, after + 1);
	return {
		yaml: { text: text.slice(4, end.index), start: 4 },
		body: { text: text.slice(bodyStart), start: bodyStart },
	};
}

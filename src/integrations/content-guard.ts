import { fileURLToPath } from "node:url";
import type { Root } from "mdast";
import { type Data, defineMdastPlugin } from "satteri";
import { safetyProblems } from "../check/body/safety.ts";
import { tooDeep } from "../check/body/tree.ts";
import { SourceText } from "../check/files/source-text.ts";
import { formatProblem } from "../check/report/format.ts";
import { type Diagnosis, type Problem, problemAt } from "../check/report/problem.ts";

/** Thrown by the guard. Astro's MDX plugin reads `line` and `column` and adds the file. */
export class GuardError extends Error {
	override name = "GuardError";
	readonly line: number;
	readonly column: number;

	constructor(problem: Problem) {
		super(formatProblem(problem));
		this.line = problem.line;
		this.column = problem.column;
	}
}

const DEEP: Diagnosis = {
	rule: "too-deep",
	found: "blocks within each other, deeper than can be read",
	fix: "Write plain paragraphs and lists.",
	why: "No text needs it.",
};

const LAYOUT: Diagnosis = {
	rule: "layout",
	found: '"layout" in the front matter',
	fix: "Delete the line.",
	why: "Astro would import and run the file that it names.",
};

/** Front matter as Astro parsed it. Only "layout" makes it more than data. */
function hasLayout(data: Data): boolean {
	const { astro } = data as { astro?: { frontmatter?: Record<string, unknown> } };
	return Boolean(astro?.frontmatter?.["layout"]);
}

/**
 * The second lock: a Sätteri plugin that holds every text against the safety rules while the build
 * compiles it. It stands first in `mdastPlugins`, so that it sees what the writer wrote. A text that
 * the check let through passes here too; one that came around the check stops the build.
 *
 * An error in an .md file would end with exit code 0 in Astro, so plain Markdown also sets the
 * exit code; content/ takes no .md files.
 * @throws GuardError on the first forbidden node
 */
export const contentGuard = defineMdastPlugin({
	name: "point-by-point-guard",
	options: { position: true },
	before(root, { fileURL, source: text, sourceFormat, data }) {
		const file = fileURL?.protocol === "file:" ? fileURLToPath(fileURL) : "unnamed text";
		const source = new SourceText(file, text);
		const tree = root as Root;
		const top = { start: 0, end: 1 };
		const first = hasLayout(data)
			? problemAt(source, top, LAYOUT)
			: tooDeep(tree)
				? problemAt(source, top, DEEP)
				: safetyProblems(tree, source)[0];
		if (!first) return;
		if (sourceFormat === "markdown") process.exitCode = 1;
		throw new GuardError(first);
	},
});

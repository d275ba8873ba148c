import type { Collection } from "../../schema/collections.ts";
import type { ContentIndex } from "../content-index.ts";
import type { ParsedFile } from "../parsed-file.ts";
import type { Problem } from "../report/problem.ts";
import { citationProblems } from "./citations.ts";
import { headingProblems } from "./headings.ts";
import { deadLinkProblems } from "./links/dead-links.ts";
import { wordIdProblems } from "./mdx-components/ids.ts";
import { safetyProblems } from "./safety.ts";

/**
 * Where no statement needs a source of its own: the facts of a definition stand in the entries that it leads to, and a page
 * about the site tells of the site.
 */
const UNCITED: ReadonlySet<Collection> = new Set(["glossary", "pages"]);

/** Every rule for the text of an entry. Lines on which the parser stumbled have their problem already. */
export function bodyProblems(parsed: ParsedFile, index: ContentIndex, root: string): Problem[] {
	const { body, source, collection } = parsed;
	if (!body?.tree) return [];
	const problems = [
		...safetyProblems(body.tree, source),
		...headingProblems(body.tree, source),
		...wordIdProblems(body.tree, source, index),
		...deadLinkProblems(parsed, index, root),
		...(UNCITED.has(collection) ? [] : citationProblems(body.tree, source)),
	];
	return problems.filter(({ line }) => !body.unsure.has(line));
}

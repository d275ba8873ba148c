import type { Root } from "mdast";
import type { SourceText } from "../files/source-text.ts";
import type { Problem } from "../report/problem.ts";
import { addressProblems } from "./links/addresses.ts";
import { wordProblems } from "./mdx-components/problems.ts";
import { nodeProblems } from "./nodes.ts";

/**
 * What no body may contain, whoever wrote it: scripts, expressions, HTML, unknown words, addresses
 * that lead astray. Needs the tree alone, so that the check and the build's plugin run the same rules.
 */
export const safetyProblems = (tree: Root, source: SourceText): Problem[] => [
	...nodeProblems(tree, source),
	...wordProblems(tree, source),
	...addressProblems(tree, source),
];

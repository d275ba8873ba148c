import type { Finding } from "./finding.ts";

/*
 * One rule that can be explained: a heading names a deed by its noun ("Withdrawal of forces"), or hangs a noun on a noun on
 * a noun ("The length of the guarantee of …"). A question may do both.
 */

const DEED = /\b\p{L}{3,}(?:tion|sion|ment|ance|ence|awal)s? of\b/iu;
const CHAIN = /\bof\b.*\bof\b/iu;

/** What is wrong with a heading, if it is heavy with nouns. */
export function nounHeavy(part: string, at: number): Finding[] {
	if (part.includes("?") || !(DEED.test(part) || CHAIN.test(part))) return [];
	return [
		{
			part,
			at,
			words: {
				rule: "noun-heavy-heading",
				found: `"${part}" is nouns in a row`,
				fix: "Write a question or a finding, with a verb: not “Withdrawal of forces”, but “Forces withdraw”.",
				why: "A heading says what is found below it, not what kind of thing it is.",
			},
		},
	];
}

/** Heavy headings of a body in Markdown. */
export const heavyHeadings = (body: string): Finding[] =>
	[...body.matchAll(/^#+ +(.*\S)/gmu)].flatMap(({ 0: line, 1: heading = "", index }) =>
		nounHeavy(heading, index + line.length - heading.length),
	);

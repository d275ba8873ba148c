import { type Problem, problemAt } from "../report/problem.ts";
import type { SourceText } from "./source-text.ts";

/** What each range of characters does that must not stand in content. LF and tab are text. */
const DECEITS: readonly [first: number, last: number, name: string][] = [
	[0x0000, 0x0000, "a NUL character"],
	[0x0001, 0x0008, "a control character"],
	[0x000b, 0x001f, "a control character"],
	[0x007f, 0x009f, "a control character"],
	[0x00ad, 0x00ad, "an invisible hyphen"],
	[0x061c, 0x061c, "a character that turns the direction of text"],
	[0x180e, 0x180e, "an invisible character"],
	[0x200b, 0x200d, "an invisible character"],
	[0x200e, 0x200f, "a character that turns the direction of text"],
	[0x2028, 0x2029, "an invisible line break"],
	[0x202a, 0x202e, "a character that turns the direction of text"],
	[0x2060, 0x2065, "an invisible character"],
	[0x2066, 0x2069, "a character that turns the direction of text"],
	[0xfeff, 0xfeff, "an invisible character"],
	[0xfffd, 0xfffd, "the sign for a character that was lost"],
	[0xe0000, 0xe007f, "an invisible tag character"],
];

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, "0");

const SUSPECT = new RegExp(
	`[${DECEITS.map(([first, last]) => `\\u{${hex(first)}}-\\u{${hex(last)}}`).join("")}]`,
	"gu",
);

/** A file of nothing else would be a million problems. */
const MOST = 20;

/** Characters that hide or deceive, with their places; of one file the first 20. */
export function characterProblems(source: SourceText): Problem[] {
	return [...source.text.matchAll(SUSPECT).take(MOST)].map((match) => {
		const code = match[0].codePointAt(0) as number;
		const [, , name = ""] = DECEITS.find(([first, last]) => code >= first && code <= last) ?? [];
		return problemAt(
			source,
			{ start: match.index, end: match.index + match[0].length },
			{
				rule: "forbidden-character",
				found: `${name} (U+${hex(code)})`,
				fix: "Delete it; retype the words around it if they came from a copied page.",
				why: "Such characters make a line look different from what it says, to readers and to reviewers.",
			},
		);
	});
}

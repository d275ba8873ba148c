import type { Phrase } from "../../schema/phrases.ts";
import { outsideQuotations } from "../editorial/loaded-words.ts";
import type { Finding } from "./finding.ts";

/** A listed phrase where it stands as whole words, whatever its capitals and line breaks. */
const pattern = (phrase: string): RegExp =>
	new RegExp(
		`(?<![\\p{L}\\p{N}])${phrase
			.split(/\s+/u)
			.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
			.join("\\s+")}(?![\\p{L}\\p{N}])`,
		"giu",
	);

/** Finds listed phrases in a text, outside of quotations: these are the words of somebody else. */
export function phraseFinder(phrases: readonly Phrase[]): (text: string) => Finding[] {
	const known = phrases.map((one) => ({ ...one, pattern: pattern(one.phrase) }));
	return (text) => {
		const own = outsideQuotations(text);
		return known.flatMap(({ phrase, say_instead, pattern }) =>
			[...own.matchAll(pattern)].map(({ 0: part, index: at }) => ({
				part,
				at,
				words: {
					rule: "listed-phrase",
					found: `"${phrase}" reads like a translation`,
					fix: `Say instead: ${say_instead}`,
					why: "An editor of a good daily would not print it. The list is content/phrases.yaml.",
				},
			})),
		);
	};
}

import type { Finding } from "./finding.ts";

/** More words than this between two full stops are more than one breath. */
export const MOST_WORDS = 30;

/** Where a block of Markdown ends: an empty line, the next item, cell, row, heading or quotation. */
const BLOCKS = /\n\s*\n|\n(?=\s*(?:[-*#>|]|\d+\. ))|\|/u;
/** A full stop, a question or exclamation mark with what closes behind it, before a new beginning. */
const END = /(?<!\b\p{Lu}|\b(?:No|Art|St|Mr|Ms|Dr|Gen))[.!?][”"’)\]]*(?=\s+[\p{Lu}\p{N}“"‘«…([])/gu;

/** Pieces of a text, each with its offset. */
function* piecesBetween(text: string, ends: Iterable<{ from: number; to: number }>) {
	let start = 0;
	for (const { from, to } of ends) {
		yield { text: text.slice(start, from), at: start };
		start = to;
	}
	yield { text: text.slice(start), at: start };
}

const matches = (text: string, pattern: RegExp, keep: boolean) =>
	[...text.matchAll(new RegExp(pattern, "gu"))].map(({ 0: { length }, index }) => ({
		from: index + (keep ? length : 0),
		to: index + length,
	}));

/** The sentences of a field or of a body in Markdown, each with its offset. */
export const sentencesIn = (text: string): { text: string; at: number }[] =>
	[...piecesBetween(text, matches(text, BLOCKS, false))].flatMap((block) =>
		[...piecesBetween(block.text, matches(block.text, END, true))].map((sentence) => ({
			text: sentence.text.trim(),
			at: block.at + sentence.at + (sentence.text.length - sentence.text.trimStart().length),
		})),
	);

/** Sentences of more than MOST_WORDS words; a figure counts as one, a mark without letters as none. */
export const longSentences = (text: string): Finding[] =>
	sentencesIn(text).flatMap(({ text: part, at }) => {
		const count = part.match(/\S*[\p{L}\p{N}…]\S*/gu)?.length ?? 0;
		if (count <= MOST_WORDS) return [];
		return [
			{
				part,
				at,
				words: {
					rule: "long-sentence",
					found: `a sentence of ${count} words`,
					valid: `at most ${MOST_WORDS}, better 25`,
					fix: "Make two of it: one thought a sentence.",
					why: "Who reads it aloud runs out of breath, and who reads it in a second language out of patience.",
				},
			},
		];
	});

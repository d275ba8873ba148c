import { brotliCompressSync, constants } from "node:zlib";
import type { BuiltPage } from "./built-site.ts";

/** What fits into the first round trip of a connection, in bytes: ten packets of 1,460. */
export const FIRST_ANSWER = 14_600;

/** Bytes of brotli; a quality below the highest is quick, and an upper bound. */
export const compressed = (text: string, quality: number = constants.BROTLI_MAX_QUALITY): number =>
	brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

const known = new WeakMap<BuiltPage, Map<number, number>>();

/**
 * The weight of a page in bytes of brotli; exact where it is above `most`. A quick compression is an upper bound:
 * the thorough one, twenty times as slow, is asked only where the quicker ones are not enough.
 */
export function weightOf(page: BuiltPage, most = FIRST_ANSWER): number {
	const weights = known.get(page) ?? new Map<number, number>();
	known.set(page, weights);
	const weight = weights.get(most) ?? weigh(page.html, most);
	weights.set(most, weight);
	return weight;
}

function weigh(html: string, most: number): number {
	for (const quality of [5, 9]) {
		const bytes = compressed(html, quality);
		if (bytes <= most) return bytes;
	}
	return compressed(html);
}

/** Whether a page comes with the first answer of the server. */
export const isFirstAnswer = (page: BuiltPage): boolean => weightOf(page) <= FIRST_ANSWER;

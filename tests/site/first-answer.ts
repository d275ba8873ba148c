import { brotliCompressSync, constants } from "node:zlib";
import type { BuiltPage } from "./built-site.ts";

/** What fits into the first round trip of a connection, in bytes: ten packets of 1,460. */
export const FIRST_ANSWER = 14_600;

/** Bytes of brotli; a quality below the highest is quick, and an upper bound. */
export const compressed = (text: string, quality: number = constants.BROTLI_MAX_QUALITY): number =>
	brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** From quick to thorough. */
const QUALITIES = [5, 9, constants.BROTLI_MAX_QUALITY];

/** What is known of the pages so far: the bytes at each quality that was asked. */
const known = new WeakMap<BuiltPage, number[]>();

/**
 * The weight of a page in bytes of brotli; exact where it is above `most`. A quick compression is an upper bound:
 * the thorough one, twenty times as slow, is asked once, and only where the quicker ones are not enough.
 */
export function weightOf(page: BuiltPage, most = FIRST_ANSWER): number {
	const weights = known.get(page) ?? [];
	known.set(page, weights);
	for (const [index, quality] of QUALITIES.entries()) {
		weights[index] ??= compressed(page.html, quality);
		if (weights[index] <= most) break;
	}
	return Math.min(...weights);
}

/** Whether a page comes with the first answer of the server. */
export const isFirstAnswer = (page: BuiltPage): boolean => weightOf(page) <= FIRST_ANSWER;

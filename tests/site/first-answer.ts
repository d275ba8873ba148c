import { brotliCompressSync, constants } from "node:zlib";
import type { BuiltPage } from "./built-site.ts";

/** What fits into the first round trip of a connection, in bytes: ten packets of 1,460. */
export const FIRST_ANSWER = 14_600;

const brotli = (text: string, quality: number): number =>
	brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

const known = new WeakMap<BuiltPage, number>();

/**
 * The weight of a page in bytes of brotli; exact where it is above FIRST_ANSWER. A quick compression is an upper bound:
 * the thorough one, twenty times as slow, is asked only where the quicker ones are not enough.
 */
export function weightOf(page: BuiltPage): number {
	const weight = known.get(page) ?? weigh(page.html);
	known.set(page, weight);
	return weight;
}

function weigh(html: string): number {
	for (const quality of [5, 9]) {
		const bytes = brotli(html, quality);
		if (bytes <= FIRST_ANSWER) return bytes;
	}
	return brotli(html, constants.BROTLI_MAX_QUALITY);
}

/** Whether a page comes with the first answer of the server. */
export const isFirstAnswer = (page: BuiltPage): boolean => weightOf(page) <= FIRST_ANSWER;

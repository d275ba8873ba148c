import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Problem, problemOf } from "../report/problem.ts";
import { characterProblems } from "./characters.ts";
import { SourceText } from "./source-text.ts";

/** A file's text, ready for parsers: no BOM, lines end in LF. */
export interface Decoded {
	/** Null where the bytes are no UTF-8. */
	source: SourceText | null;
	/** SHA-256 of the bytes on disk, hexadecimal. */
	digest: string;
	problems: Problem[];
}

const textOf = (bytes: Uint8Array, stream = false): string =>
	new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });

/** Where the first byte stands that is no UTF-8, found by halving. */
function brokenAt(bytes: Uint8Array): { line: number; column: number } {
	const decodes = (length: number): boolean => {
		try {
			textOf(bytes.subarray(0, length), true);
			return true;
		} catch {
			return false;
		}
	};
	let low = 0;
	let high = bytes.length;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (decodes(middle)) low = middle;
		else high = middle - 1;
	}
	const lines = textOf(bytes.subarray(0, low), true).split("\n");
	return { line: lines.length, column: (lines.at(-1) as string).length + 1 };
}

/** Reads and decodes one file. Throws only if the disk does. */
export function decode(absolute: string, path: string): Decoded {
	const bytes = readFileSync(absolute);
	const digest = createHash("sha256").update(bytes).digest("hex");
	try {
		const source = new SourceText(path, textOf(bytes).replaceAll("\r\n", "\n"));
		return { source, digest, problems: characterProblems(source) };
	} catch {
		const words = {
			rule: "not-utf8",
			found: "a byte that is no UTF-8",
			fix: "Save the file as UTF-8.",
			why: "Guessing an encoding would publish wrong letters in names.",
		};
		return { source: null, digest, problems: [{ ...problemOf(path, words), ...brokenAt(bytes) }] };
	}
}

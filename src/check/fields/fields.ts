import type { SourceText } from "../files/source-text.ts";
import { type Diagnosis, type Problem, problemAt, type Range } from "../report/problem.ts";

/** Keys and list positions from the top of the fields to a value. */
export type Path = readonly (string | number)[];

/** The fields of one entry: plain values, and where each of them is written. */
export abstract class Fields {
	/** Plain data; undefined where nothing could be read. */
	abstract readonly values: unknown;
	/** What is wrong with the writing itself. */
	abstract readonly problems: Problem[];
	protected readonly source: SourceText;

	constructor(source: SourceText) {
		this.source = source;
	}

	/** Where the value at a path stands; the nearest written ancestor where it is not written. */
	abstract valueAt(path: Path): Range;

	/** Where the key at the end of a path stands; its value for a list position. */
	abstract keyAt(path: Path): Range;

	/** A problem at a value. */
	problem(path: Path, words: Diagnosis): Problem {
		return problemAt(this.source, this.valueAt(path), words);
	}

	/** A problem at a key. */
	keyProblem(path: Path, words: Diagnosis): Problem {
		return problemAt(this.source, this.keyAt(path), words);
	}

	/** A problem at a stretch inside a text value, where it can be found as written; else at the value. */
	partProblem(path: Path, part: string, words: Diagnosis): Problem {
		const whole = this.valueAt(path);
		const at = this.source.text.slice(whole.start, whole.end).indexOf(part);
		const range = at === -1 ? whole : { start: whole.start + at, end: whole.start + at + part.length };
		return problemAt(this.source, range, words);
	}
}

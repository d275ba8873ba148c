import { type Document, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { SourceText } from "../files/source-text.ts";
import { type Problem, problemAt, type Range, type Words } from "../problem.ts";
import { readYaml } from "./yaml.ts";

/** Keys and list positions from the top of the fields to a value. */
export type Path = readonly (string | number)[];

const keyText = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : "");

/** The fields of one file: plain values, and where each of them is written. */
export class Fields {
	/** Plain data; undefined where the YAML could not be read. */
	readonly values: unknown;
	/** What is wrong with the YAML itself. */
	readonly problems: Problem[];
	readonly #source: SourceText;
	readonly #start: number;
	readonly #document: Document.Parsed | null;

	/** @param part the YAML and the offset at which it begins in `source` */
	constructor(source: SourceText, part: { text: string; start: number }) {
		this.#source = source;
		this.#start = part.start;
		const read = readYaml(source, part);
		this.#document = read.document;
		this.problems = read.problems;
		this.values = read.values;
	}

	/** Where the value at a path stands; the nearest written ancestor where it is not written. */
	valueAt(path: Path): Range {
		let node: Node | null = this.#document?.contents ?? null;
		let range = this.#rangeOf(node);
		for (const step of path) {
			const pair: Pair | undefined = isMap(node)
				? node.items.find((item) => keyText(item) === String(step))
				: undefined;
			const next = (isSeq(node) ? node.items[Number(step)] : pair?.value) as Node | null | undefined;
			const empty = next == null || (isScalar(next) && next.value === null);
			if (empty) return pair ? this.#rangeOf(pair.key as Node) : range;
			node = next;
			range = this.#rangeOf(node);
		}
		return range;
	}

	/** Where the key at the end of a path stands; its value for a list position. */
	keyAt(path: Path): Range {
		const parent: unknown = path.length > 1 ? this.#document?.getIn(path.slice(0, -1), true) : this.#document?.contents;
		const pair = isMap(parent) ? parent.items.find((item) => keyText(item) === String(path.at(-1))) : undefined;
		return pair ? this.#rangeOf(pair.key as Node) : this.valueAt(path);
	}

	/** A problem at a value. */
	problem(path: Path, words: Words): Problem {
		return problemAt(this.#source, this.valueAt(path), words);
	}

	/** A problem at a key. */
	keyProblem(path: Path, words: Words): Problem {
		return problemAt(this.#source, this.keyAt(path), words);
	}

	/** A problem at a stretch inside a text value, where it can be found as written; else at the value. */
	partProblem(path: Path, part: string, words: Words): Problem {
		const whole = this.valueAt(path);
		const at = this.#source.text.slice(whole.start, whole.end).indexOf(part);
		const range = at === -1 ? whole : { start: whole.start + at, end: whole.start + at + part.length };
		return problemAt(this.#source, range, words);
	}

	#rangeOf(node: Node | null | undefined): Range {
		const [start, end] = node?.range ?? [0, 1];
		return { start: this.#start + start, end: this.#start + end };
	}
}

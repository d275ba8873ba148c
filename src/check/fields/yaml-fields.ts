import { type Document, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { SourceText } from "../files/source-text.ts";
import type { Problem, Range } from "../report/problem.ts";
import { Fields, type Path } from "./fields.ts";
import { readYaml } from "./yaml.ts";

const keyText = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : "");

/** The fields of a YAML file, or of the front matter of an entry. */
export class YamlFields extends Fields {
	readonly values: unknown;
	readonly problems: Problem[];
	readonly #start: number;
	readonly #document: Document.Parsed | null;

	/** @param part the YAML and the offset at which it begins in `source` */
	constructor(source: SourceText, part: { text: string; start: number }) {
		super(source);
		this.#start = part.start;
		const read = readYaml(source, part);
		this.#document = read.document;
		this.problems = read.problems;
		this.values = read.values;
	}

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

	keyAt(path: Path): Range {
		const parent: unknown = path.length > 1 ? this.#document?.getIn(path.slice(0, -1), true) : this.#document?.contents;
		const pair = isMap(parent) ? parent.items.find((item) => keyText(item) === String(path.at(-1))) : undefined;
		return pair ? this.#rangeOf(pair.key as Node) : this.valueAt(path);
	}

	#rangeOf(node: Node | null | undefined): Range {
		const [start, end] = node?.range ?? [0, 1];
		return { start: this.#start + start, end: this.#start + end };
	}
}

/** A text with its name, which can tell line and column of any offset. Lines end in LF alone. */
export class SourceText {
	readonly file: string;
	readonly text: string;
	readonly #starts: number[];

	/**
	 * @param file path relative to the project, printed in problems
	 * @param text without BOM and with LF only
	 */
	constructor(file: string, text: string) {
		this.file = file;
		this.text = text;
		this.#starts = [0];
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
	}

	/** Line and column, both from 1, of an offset in UTF-16 units. */
	pointAt(offset: number): { line: number; column: number } {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#starts[middle] as number) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
	}

	/** The offset of a line's first character; the end of the text for a line behind the last. */
	offsetOf(line: number): number {
		return this.#starts[line - 1] ?? this.text.length;
	}

	/** A line without its end; empty for a line that does not exist. */
	lineText(line: number): string {
		const start = this.#starts[line - 1];
		if (start === undefined) return "";
		const next = this.#starts[line];
		return this.text.slice(start, next === undefined ? undefined : next - 1);
	}
}

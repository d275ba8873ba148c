import type { CsvCell } from "../files/csv.ts";
import type { SourceText } from "../files/source-text.ts";
import type { Problem, Range } from "../report/problem.ts";
import { Fields, type Path } from "./fields.ts";

/** The fields of one row of a table: the text of each cell under the name of its column. A blank cell is no field. */
export class RowFields extends Fields {
	readonly values: Readonly<Record<string, string>>;
	readonly problems: Problem[] = [];
	readonly #cells: ReadonlyMap<string, CsvCell>;

	constructor(source: SourceText, columns: readonly string[], cells: readonly CsvCell[]) {
		super(source);
		this.#cells = new Map(columns.flatMap((name, index) => (cells[index] ? [[name, cells[index]]] : [])));
		this.values = Object.fromEntries(
			[...this.#cells].filter(([, { text }]) => text !== "").map(([name, { text }]) => [name, text]),
		);
	}

	/** The cell of a column; the whole row for a path that names none. */
	valueAt([column]: Path): Range {
		const cell = this.#cells.get(String(column));
		if (cell) return cell.range;
		const ranges = [...this.#cells.values()].map(({ range }) => range);
		return { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 1 };
	}

	/** The name of a column is in the first line; what is meant stands in its cell. */
	keyAt(path: Path): Range {
		return this.valueAt(path);
	}
}

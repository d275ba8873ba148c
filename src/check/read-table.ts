import type { z } from "zod";
import { COLLECTIONS } from "../schema/collections.ts";
import { RowFields } from "./fields/row-fields.ts";
import { fieldNames, schemaAt } from "./fields/schema-walk.ts";
import { validate } from "./fields/validate.ts";
import { type CsvCell, readCsv } from "./files/csv.ts";
import type { SourceText } from "./files/source-text.ts";
import type { FoundFile } from "./files/walk.ts";
import type { ParsedFile } from "./parsed-file.ts";
import { nearest, validAmong } from "./report/nearest.ts";
import { type Problem, problemAt } from "./report/problem.ts";

/* A CSV file: its first line names the columns, each further line is an entry of its collection. */

const WHY_COLUMNS =
	"A column that the site does not know would vanish without a word, and a cell would be read as another.";

function headProblems(source: SourceText, head: readonly CsvCell[], known: readonly string[]): Problem[] {
	const names = head.map(({ text }) => text);
	const wrong = head.flatMap(({ text, range }, index) => {
		const twice = names.indexOf(text) < index;
		if (known.includes(text) && !twice) return [];
		const [guess] = nearest(text, known);
		return [
			problemAt(source, range, {
				rule: twice ? "column-twice" : "unknown-column",
				found: twice ? `a second column "${text}"` : `"${text}" is no column here`,
				valid: validAmong(text, known, "columns"),
				fix: twice || !guess ? "Delete the column." : `Write "${guess}", or delete the column.`,
				why: WHY_COLUMNS,
			}),
		];
	});
	const missing = known.filter((name) => !names.includes(name));
	if (missing.length === 0) return wrong;
	const line = { start: head[0]?.range.start ?? 0, end: head.at(-1)?.range.end ?? 1 };
	const words = {
		rule: "missing-column",
		found: `no column ${missing.map((name) => `"${name}"`).join(", ")}`,
		valid: known.join(","),
		fix: "Write the columns as shown; leave a cell blank where nothing is known.",
		why: WHY_COLUMNS,
	};
	return [...wrong, problemAt(source, line, words)];
}

/** A row that has not one cell per column. The usual cause is a comma inside a cell. */
function widthProblem(source: SourceText, cells: readonly CsvCell[], columns: number): Problem | null {
	if (cells.length === columns) return null;
	const split = cells.findIndex(({ text }, i) => /^\d{1,3}$/.test(text) && /^\d{3}$/.test(cells[i + 1]?.text ?? ""));
	const first = split === -1 ? cells[0] : cells[split];
	const last = split === -1 ? cells.at(-1) : cells[split + 1];
	return problemAt(
		source,
		{ start: first?.range.start ?? 0, end: last?.range.end ?? 1 },
		{
			rule: "row-width",
			found: `${cells.length} cells`,
			valid: `${columns} cells, one per column`,
			fix:
				cells.length > columns
					? "Write numbers without a separator of thousands (5131), and put a text with a comma between quotation marks."
					: "Write a comma for each cell that is blank.",
			why: "From the first cell too many, every cell would be read in the wrong column.",
		},
	);
}

const description = (schema: z.ZodType, name: string): string =>
	(schemaAt(schema, [name]) as z.ZodType | undefined)?.description ?? "";

/** Cells that may not be blank. */
function blankProblems(schema: z.ZodType, columns: readonly string[], fields: RowFields): Problem[] {
	const needed = columns.filter((name) => !(schemaAt(schema, [name]) as z.ZodType).safeParse(undefined).success);
	return needed
		.filter((name) => fields.values[name] === undefined)
		.map((name) =>
			fields.problem([name], {
				rule: "blank-cell",
				found: `"${name}" is blank`,
				fix: `Fill it in. ${description(schema, name)}`.trim(),
				why: "A report that does not say this cannot be told from another, or cannot be checked.",
			}),
		);
}

/** Reads a table: each row is a draft of its own, named by its cell `id`. */
export function readTable(
	{ collection, id }: FoundFile,
	source: SourceText,
	digest: string,
): { files: ParsedFile[]; problems: Problem[] } {
	const schema: z.ZodType = COLLECTIONS[collection].schema;
	const columns = fieldNames(schema);
	const { rows, problems } = readCsv(source);
	const [head = [], ...body] = rows;
	const wrong = headProblems(source, head, columns);
	if (wrong.length > 0) return { files: [], problems: [...wrong, ...problems] };
	const names = head.map(({ text }) => text);
	const files: ParsedFile[] = [];
	for (const [index, cells] of body.entries()) {
		const width = widthProblem(source, cells, names.length);
		if (width) {
			problems.push(width);
			continue;
		}
		const fields = new RowFields(source, names, cells);
		const blank = blankProblems(schema, names, fields);
		const shape = blank.length > 0 ? { problems: blank } : validate(schema, fields);
		if ("problems" in shape) problems.push(...shape.problems);
		const data = "data" in shape ? (shape.data as ParsedFile["data"]) : null;
		files.push({
			collection,
			id: fields.values["id"] ?? `${id}-${index + 2}`,
			source,
			digest,
			fields,
			data,
			body: null,
		});
	}
	return { files, problems };
}

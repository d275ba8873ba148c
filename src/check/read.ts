import { COLLECTIONS } from "../schema/collections.ts";
import { parseBody } from "./body/parse-body.ts";
import { validate } from "./fields/validate.ts";
import { YamlFields } from "./fields/yaml-fields.ts";
import { decode } from "./files/decode.ts";
import { splitFrontMatter } from "./files/front-matter.ts";
import type { FoundFile } from "./files/walk.ts";
import type { ParsedFile } from "./parsed-file.ts";
import { readTable } from "./read-table.ts";
import type { Problem } from "./report/problem.ts";

/** A file that was read; without a draft where it is no text, with one per row where it is a table. */
interface Read {
	files: ParsedFile[];
	problems: Problem[];
}

/** Reads one file: bytes → text → fields and tree → data of its collection. */
export function readFile(file: FoundFile): Read {
	const { source, digest, problems } = decode(file.absolute, file.path);
	if (!source) return { files: [], problems };
	const { collection, id } = file;
	const { ending, schema } = COLLECTIONS[collection];
	if (ending === ".csv") {
		const table = readTable(file, source, digest);
		return { files: table.files, problems: [...problems, ...table.problems] };
	}
	const parts = ending === ".mdx" ? splitFrontMatter(source) : { yaml: { text: source.text, start: 0 }, body: null };
	const empty: ParsedFile = { collection, id, source, digest, fields: null, data: null, body: null };
	if ("rule" in parts) return { files: [empty], problems: [...problems, parts] };
	const fields = new YamlFields(source, parts.yaml);
	const body = parts.body && parseBody(source, parts.body);
	const shape = fields.values === undefined ? { problems: [] } : validate(schema, fields);
	const parsed: ParsedFile = {
		...empty,
		fields,
		body,
		data: "data" in shape ? (shape.data as ParsedFile["data"]) : null,
	};
	return {
		files: [parsed],
		problems: [
			...problems,
			...fields.problems,
			...("problems" in shape ? shape.problems : []),
			...(body?.problems ?? []),
		],
	};
}

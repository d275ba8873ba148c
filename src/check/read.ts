import { COLLECTIONS } from "../schema/collections.ts";
import { parseBody } from "./body/parse-body.ts";
import type { Draft } from "./draft.ts";
import { Fields } from "./fields/fields.ts";
import { checkShape } from "./fields/shape.ts";
import { decode } from "./files/decode.ts";
import { splitFrontMatter } from "./files/front-matter.ts";
import type { FoundFile } from "./files/walk.ts";
import type { Problem } from "./problem.ts";

/** A file that was read; without a draft where it is no text. */
export interface Read {
	draft: Draft | null;
	problems: Problem[];
}

/** Reads one file: bytes → text → fields and tree → data of its collection. */
export function readDraft(file: FoundFile): Read {
	const { source, digest, problems } = decode(file.absolute, file.path);
	if (!source) return { draft: null, problems };
	const { collection, id } = file;
	const { ending, schema } = COLLECTIONS[collection];
	const parts = ending === ".mdx" ? splitFrontMatter(source) : { yaml: { text: source.text, start: 0 }, body: null };
	const empty: Draft = { collection, id, source, digest, fields: null, data: null, body: null };
	if ("rule" in parts) return { draft: empty, problems: [...problems, parts] };
	const fields = new Fields(source, parts.yaml);
	const body = parts.body && parseBody(source, parts.body);
	const shape = fields.values === undefined ? { problems: [] } : checkShape(schema, fields);
	const draft: Draft = { ...empty, fields, body, data: "data" in shape ? (shape.data as Draft["data"]) : null };
	return {
		draft,
		problems: [
			...problems,
			...fields.problems,
			...("problems" in shape ? shape.problems : []),
			...(body?.problems ?? []),
		],
	};
}

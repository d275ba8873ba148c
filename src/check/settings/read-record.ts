import type { z } from "zod";
import type { Fields } from "../fields/fields.ts";
import { validate } from "../fields/validate.ts";
import { YamlFields } from "../fields/yaml-fields.ts";
import { decode } from "../files/decode.ts";
import { itemProblem } from "../files/item.ts";
import { type Problem, problemOf } from "../report/problem.ts";

/** One file of the whole site as read: fields where the file is text, data where they fit the schema. */
export interface ReadRecord<T> {
	fields: Fields | null;
	data: T | null;
	problems: Problem[];
}

/** Stands for a file that nobody looked for. */
export const NO_RECORD = Object.freeze({ fields: null, data: null, problems: [] });

/**
 * Reads a file that stands beside the collections.
 * @param path of the file below the root, with "/"
 * @param name of the file
 */
export function readRecord<S extends z.ZodType>(
	absolute: string,
	path: string,
	name: string,
	schema: S,
): ReadRecord<z.infer<S>> {
	const none = (problems: Problem[]) => ({ fields: null, data: null, problems });
	const item = itemProblem(absolute, path, name);
	if (typeof item === "object") return none([item]);
	if (item === "folder")
		return none([
			problemOf(path, {
				rule: "not-a-file",
				found: `"${name}" is a folder`,
				fix: "Write it as one file.",
				why: "It holds what the whole site goes by.",
			}),
		]);
	const { source, problems } = decode(absolute, path);
	if (!source) return none(problems);
	const fields = new YamlFields(source, { text: source.text, start: 0 });
	const shape = fields.values === undefined ? { problems: [] } : validate(schema, fields);
	return {
		fields,
		data: "data" in shape ? (shape.data as z.infer<S>) : null,
		problems: [...problems, ...fields.problems, ...("problems" in shape ? shape.problems : [])],
	};
}

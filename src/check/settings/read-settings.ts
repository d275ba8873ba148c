import { join } from "node:path";
import { SETTINGS_FILE, type SettingsEntry, settings } from "../../schema/settings.ts";
import type { Fields } from "../fields/fields.ts";
import { validate } from "../fields/validate.ts";
import { YamlFields } from "../fields/yaml-fields.ts";
import { decode } from "../files/decode.ts";
import { itemProblem } from "../files/item.ts";
import { type Problem, problemOf } from "../report/problem.ts";

/** The settings as read: fields where the file is text, data where they fit the schema. */
export interface ReadSettings {
	fields: Fields | null;
	data: SettingsEntry | null;
	problems: Problem[];
}

const none = (problems: Problem[]): ReadSettings => ({ fields: null, data: null, problems });

/** Stands for settings that nobody looked for. */
export const NO_SETTINGS: ReadSettings = none([]);

/**
 * Reads the settings, which have to be there.
 * @param path of the file below the root, with "/"
 */
export function readSettings(root: string, path: string): ReadSettings {
	const absolute = join(root, path);
	const item = itemProblem(absolute, path, SETTINGS_FILE);
	if (typeof item === "object") return none([item]);
	if (item === "folder")
		return none([
			problemOf(path, {
				rule: "not-a-file",
				found: `"${SETTINGS_FILE}" is a folder`,
				fix: "Write it as one file.",
				why: "It holds what the whole site goes by.",
			}),
		]);
	const { source, problems } = decode(absolute, path);
	if (!source) return none(problems);
	const fields = new YamlFields(source, { text: source.text, start: 0 });
	const shape = fields.values === undefined ? { problems: [] } : validate(settings, fields);
	return {
		fields,
		data: "data" in shape ? (shape.data as SettingsEntry) : null,
		problems: [...problems, ...fields.problems, ...("problems" in shape ? shape.problems : [])],
	};
}

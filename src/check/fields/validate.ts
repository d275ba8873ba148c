import type { z } from "zod";
import { nearest, validAmong } from "../report/nearest.ts";
import type { Diagnosis, Problem } from "../report/problem.ts";
import type { Fields, Path } from "./fields.ts";
import { fieldNames, schemaAt } from "./schema-walk.ts";

type Issue = z.core.$ZodIssue;

const CALLED: Record<string, string> = {
	string: "text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	tuple: "a list",
	object: "fields, indented below the name",
	record: "lines of the form “id: value”, indented below the name",
};

/** A value as an editor wrote it, short enough to quote. */
export function quoted(value: unknown): string {
	if (value === undefined || value === null) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "fields";
	const text = String(value);
	return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
}

const at = (value: unknown, path: Path): unknown =>
	path.reduce<unknown>(
		(inner, step) =>
			typeof inner === "object" && inner !== null ? (inner as Record<string | number, unknown>)[step] : undefined,
		value,
	);

const ofList = (path: Path): string => String([...path].reverse().find((step) => typeof step === "string") ?? "");
const named = (path: Path): string =>
	typeof path.at(-1) === "number" ? `an item of "${ofList(path)}"` : `"${String(path.at(-1) ?? "")}"`;

/** What the schema tells the editor of a field, as a sentence of its own. */
function described(schema: z.ZodType, path: Path): string {
	const text = (schemaAt(schema, path) as z.ZodType | undefined)?.description;
	return text ? ` ${text}` : "";
}

const WHY_STRICT = "A field that the site does not know would vanish without a word.";
const WHY_SHAPE = "Pages, files and feeds are made from this field and need it in one form.";

const MISSING_FROM_PARENT = (schema: z.ZodType, path: Path): Diagnosis => ({
	rule: "missing-field",
	found: `${named(path)} is missing`,
	fix: `Add a line “${String(path.at(-1))}: …”.${described(schema, path)}`,
	why: WHY_SHAPE,
});

const EMPTY = (schema: z.ZodType, path: Path): Diagnosis => ({
	rule: "empty-field",
	found: `${named(path)} has no value`,
	fix: `Write its value behind the colon, or delete the line if it is not needed.${described(schema, path)}`,
	why: WHY_SHAPE,
});

const COUNTED: Record<string, string> = { string: "characters", array: "items" };

/** The words of an issue: the schema's own, or plain ones where the library speaks for itself. */
function issueText(issue: Issue): string {
	if (!/^(?:Too|Invalid) /.test(issue.message)) return issue.message;
	if (issue.code === "too_small") return `at least ${issue.minimum} ${COUNTED[issue.origin] ?? ""}`.trim();
	if (issue.code === "too_big") return `at most ${issue.maximum} ${COUNTED[issue.origin] ?? ""}`.trim();
	return issue.message;
}

/** The rule of a refusal: what the schema itself names, as for dates. */
const ruleOf = (issue: Issue): string => {
	const rule: unknown = issue.code === "custom" ? issue.params?.["rule"] : undefined;
	return typeof rule === "string" ? rule : "wrong-value";
};

function typeProblem(schema: z.ZodType, fields: Fields, path: Path, expected: string): Problem {
	const value = at(fields.values, path);
	if (value === undefined) return fields.problem(path.slice(0, -1), MISSING_FROM_PARENT(schema, path));
	if (value === null) return fields.keyProblem(path, EMPTY(schema, path));
	const text = expected === "string" && typeof value !== "object";
	const figure = expected === "string" && typeof value === "object" && !Array.isArray(value);
	const list = expected === "array" && typeof value !== "object";
	const fix = figure
		? 'A text that begins with a brace needs quotes: "{number-id} …".'
		: text
			? `Put it in quotes: "${String(value)}".`
			: list
				? `Write it as a list: [${String(value)}].`
				: "Write it in that form.";
	return fields.problem(path, {
		rule: "wrong-type",
		found: `${named(path)} is ${quoted(value)}`,
		valid: CALLED[expected] ?? expected,
		fix: `${fix}${described(schema, path)}`,
		why: WHY_SHAPE,
	});
}

function unknownKey(schema: z.ZodType, fields: Fields, path: Path, key: string): Problem {
	const names = fieldNames(schemaAt(schema, path));
	const [guess] = nearest(key, names);
	return fields.keyProblem([...path, key], {
		rule: "unknown-field",
		found: `"${key}" is no field here`,
		valid: validAmong(key, names, "fields"),
		fix: guess ? `Write "${guess}", or delete the line.` : "Delete the line.",
		why: WHY_STRICT,
	});
}

function problemsOf(schema: z.ZodType, fields: Fields, issue: Issue): Problem[] {
	const path = issue.path as Path;
	const value = at(fields.values, path);
	if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(schema, fields, path, key));
	if (issue.code === "invalid_type") return [typeProblem(schema, fields, path, issue.expected)];
	if (value === undefined && path.length > 0 && issue.code !== "custom")
		return [fields.problem(path.slice(0, -1), MISSING_FROM_PARENT(schema, path))];
	if (value === null) return [fields.keyProblem(path, EMPTY(schema, path))];
	if (issue.code === "invalid_value") {
		const values = issue.values.map(String);
		const [guess] = nearest(String(value), values);
		return [
			fields.problem(path, {
				rule: "wrong-choice",
				found: `${named(path)} is ${quoted(value)}`,
				valid: validAmong(String(value), values, "choices"),
				fix: `${guess ? `Write ${guess}.` : "Choose one of these."}${described(schema, path)}`,
				why: "These words have one meaning each, which the method page explains.",
			}),
		];
	}
	const isKey = issue.code === "invalid_key";
	const said = issueText(isKey ? (issue.issues[0] ?? issue) : issue);
	const meant = quoted(isKey ? path.at(-1) : value);
	const bare =
		path.length === 0 || value === undefined || (typeof value === "object" && !isKey) || said.includes(meant);
	const words: Diagnosis = {
		rule: ruleOf(issue),
		found: bare ? said : `${meant}: ${said}`,
		fix: `Correct ${path.length === 0 ? "the fields" : named(path)}.${described(schema, path)}`,
		why: WHY_SHAPE,
	};
	return [isKey ? fields.keyProblem(path, words) : fields.problem(path, words)];
}

/**
 * Holds the fields of a file against the schema of its collection.
 * @returns the data with its defaults, or every problem with its place
 */
export function validate(schema: z.ZodType, fields: Fields): { data: unknown } | { problems: Problem[] } {
	const result = schema.safeParse(fields.values);
	if (result.success) return { data: result.data };
	const seen = new Set<string>();
	const first = result.error.issues.filter((issue) => {
		// One value, one problem: what does not read as a date need not be told that it is no whole day.
		const key = issue.code === "unrecognized_keys" || issue.path.length === 0 ? issue.message : issue.path.join("\n");
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
	return { problems: first.flatMap((issue) => problemsOf(schema, fields, issue)) };
}

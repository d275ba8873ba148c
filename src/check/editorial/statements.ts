import type { Side } from "../../schema/fields/terms.ts";
import type { ContentIndex } from "../content-index.ts";
import type { Path } from "../fields/fields.ts";
import type { ParsedFile } from "../parsed-file.ts";

/** A statement in the fields of an entry: something with sources of its own. */
export interface Statement {
	/** Path of its list of sources. */
	path: Path;
	sources: readonly string[];
	evidence: string | undefined;
	/** The side that says so; undefined where the fields do not tell. */
	side: Side | undefined;
	/** Who says so, as written. */
	holder: string | undefined;
}

type Values = Record<string, unknown>;

const isValues = (value: unknown): value is Values =>
	typeof value === "object" && value !== null && !Array.isArray(value);
const textIn = (values: Values, name: string): string | undefined =>
	typeof values[name] === "string" ? (values[name] as string) : undefined;

/** Roles speak of the actor, a position of its side; other statements name their holder. */
function sideOf(
	owner: Values,
	top: Values,
	{ collection }: ParsedFile,
	holder: string | undefined,
	known: ContentIndex,
): Side | undefined {
	const own = collection === "positions" || (collection === "actors" && owner !== top);
	if (own) return textIn(top, "side") as Side | undefined;
	return holder === undefined ? undefined : known.data("actors", holder)?.side;
}

function* below(owner: Values, path: Path, top: Values, parsed: ParsedFile, known: ContentIndex): Generator<Statement> {
	if (Array.isArray(owner["sources"])) {
		const holder = textIn(owner, "holder") ?? textIn(owner, "speaker") ?? textIn(owner, "by");
		const sources = owner["sources"].filter((id) => typeof id === "string");
		yield {
			path: [...path, "sources"],
			sources,
			evidence: textIn(owner, "evidence"),
			side: sideOf(owner, top, parsed, holder, known),
			holder,
		};
	}
	for (const [name, value] of Object.entries(owner)) {
		if (isValues(value)) yield* below(value, [...path, name], top, parsed, known);
		if (Array.isArray(value))
			for (const [index, item] of value.entries())
				if (isValues(item)) yield* below(item, [...path, name, index], top, parsed, known);
	}
}

/** Every statement in the fields of an entry; also in fields that do not fit the schema everywhere. */
export const statementsOf = (parsed: ParsedFile, known: ContentIndex): Statement[] =>
	isValues(parsed.fields?.values) ? [...below(parsed.fields.values, [], parsed.fields.values, parsed, known)] : [];

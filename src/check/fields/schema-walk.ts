import { z } from "zod";
import { looksLikeId, type Reference } from "../../schema/fields/id.ts";
import type { Path } from "./fields.ts";

/** One text found in the data, with what the schema says of it. */
export interface Leaf {
	path: Path;
	text: string;
	/** Set where the text is the id of an entry. */
	reference?: Reference;
	/** True where an id is written as a key, as in the clauses of a position. */
	key?: true;
	/** True for free text, in which figures may be named in braces. */
	prose?: true;
	/** True for a title, and for a name that stands where an id may stand: plain words, no figures. */
	isName?: true;
}

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes["_zod"]["def"];

const definition = (schema: Schema): Definition => (schema as z.core.$ZodTypes)._zod.def;

/** The schema inside optional, default and the like; the reading side of a conversion. */
export function unwrap(schema: Schema): Schema {
	const def = definition(schema);
	if (def.type === "pipe") return unwrap(definition(def.in).type === "transform" ? def.out : def.in);
	return "innerType" in def ? unwrap(def.innerType) : schema;
}

/** True where the schema, or what it wraps, says that its text is a name. */
function saysName(schema: Schema): boolean {
	if (z.globalRegistry.get(schema as z.ZodType)?.isName) return true;
	const inner = unwrap(schema);
	return inner !== schema && saysName(inner);
}

/** `meta()` of a schema or of what it wraps. */
function referenceOf(schema: Schema): Reference | undefined {
	const meta = z.globalRegistry.get(schema as z.ZodType);
	if (meta?.ref) return meta.orName ? { ref: meta.ref, orName: true } : { ref: meta.ref };
	const inner = unwrap(schema);
	return inner === schema ? undefined : referenceOf(inner);
}

/** The schema at a path; undefined where the path leaves the schema. */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
	const [step, ...rest] = path;
	if (step === undefined) return schema;
	const def = definition(unwrap(schema));
	const next =
		def.type === "object"
			? def.shape[String(step)]
			: def.type === "array"
				? def.element
				: def.type === "record"
					? def.valueType
					: def.type === "tuple"
						? def.items[Number(step)]
						: undefined;
	return next && schemaAt(next, rest);
}

/** The names of the fields that an object schema knows; empty for anything else. */
export function fieldNames(schema: Schema | undefined): string[] {
	const def = schema && definition(unwrap(schema));
	return def?.type === "object" ? Object.keys(def.shape) : [];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Walks schema and data together and yields every text with its meaning, also in data that does
 * not fit the schema everywhere: so all problems of a file show in one run.
 */
export function* leaves(schema: Schema, value: unknown, path: Path = []): Generator<Leaf> {
	const def = definition(unwrap(schema));
	const reference = referenceOf(schema);
	if (def.type === "object" && isObject(value)) {
		for (const [key, inner] of Object.entries(value)) {
			const field = Object.hasOwn(def.shape, key) ? def.shape[key] : undefined;
			if (field) yield* leaves(field, inner, [...path, key]);
		}
	} else if (def.type === "record" && isObject(value)) {
		for (const [key, inner] of Object.entries(value)) {
			if (reference) yield { path: [...path, key], text: key, reference, key: true };
			yield* leaves(def.valueType, inner, [...path, key]);
		}
	} else if (def.type === "array" && Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield* leaves(def.element, item, [...path, index]);
	} else if (typeof value === "string" && def.type === "string") {
		if (reference?.orName && !looksLikeId(value)) yield { path, text: value, reference, isName: true };
		else if (reference) yield { path, text: value, reference };
		else if (saysName(schema)) yield { path, text: value, isName: true };
		else if (!("format" in def) || def.format === undefined) yield { path, text: value, prose: true };
	}
}

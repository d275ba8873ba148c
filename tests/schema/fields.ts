import { z } from "zod";

/* Walks a schema, so that a test can ask something of every field. */

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes["_zod"]["def"];

const definition = (schema: Schema): Definition => (schema as z.core.$ZodTypes)._zod.def;

/** The schemas directly inside a schema, apart from the fields of an object. */
function inner(def: Definition): Schema[] {
	if ("innerType" in def) return [def.innerType];
	if (def.type === "pipe") return [def.in, def.out];
	if (def.type === "array") return [def.element];
	if (def.type === "record") return [def.keyType, def.valueType];
	if (def.type === "tuple") return [...def.items];
	if (def.type === "union") return [...def.options];
	return [];
}

/** A description of the schema itself, or of what it wraps without changing it. */
export function descriptionOf(schema: Schema): string | undefined {
	const own = z.globalRegistry.get(schema as z.ZodType)?.description;
	if (own !== undefined) return own;
	const def = definition(schema);
	if ("innerType" in def) return descriptionOf(def.innerType);
	return def.type === "pipe" ? (descriptionOf(def.out) ?? descriptionOf(def.in)) : undefined;
}

/** Every field of every object inside, as "roles[].from". */
export function* fields(schema: Schema, path = ""): Generator<{ path: string; schema: Schema }> {
	const def = definition(schema);
	if (def.type === "object") {
		for (const [name, field] of Object.entries(def.shape)) {
			const below = path === "" ? name : `${path}.${name}`;
			yield { path: below, schema: field };
			yield* fields(field, below);
		}
		return;
	}
	for (const part of inner(def)) yield* fields(part, def.type === "array" ? `${path}[]` : path);
}

/** Every object schema inside, with the path that leads to it. */
export function* objects(schema: Schema, path = ""): Generator<{ path: string; strict: boolean }> {
	const def = definition(schema);
	if (def.type === "object") {
		yield { path, strict: def.catchall !== undefined && definition(def.catchall).type === "never" };
		for (const [name, field] of Object.entries(def.shape))
			yield* objects(field, path === "" ? name : `${path}.${name}`);
		return;
	}
	for (const part of inner(def)) yield* objects(part, def.type === "array" ? `${path}[]` : path);
}

/** Every schema inside that takes anything at all. */
export function* open(schema: Schema, path = ""): Generator<string> {
	const def = definition(schema);
	if (def.type === "any" || def.type === "unknown") yield path;
	const parts = def.type === "object" ? Object.values(def.shape) : inner(def);
	for (const part of parts) yield* open(part, path);
}

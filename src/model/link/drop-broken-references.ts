import { leaves } from "../../check/fields/schema-walk.ts";
import { COLLECTIONS } from "../../schema/collections.ts";
import { looksLikeId } from "../../schema/fields/id.ts";
import { fillAll } from "../../schema/fields/placeholder.ts";
import { MDX_COMPONENTS, type MdxComponent } from "../../schema/mdx-components.ts";
import type { CheckedEntry } from "../checked-entry.ts";

/*
 * For the dev server alone: an entry with a problem is left out there, and what points at it has
 * to let go of it. The build never comes here, since it stops at the first problem.
 */

type Path = readonly (string | number)[];
type Container = Record<string | number, unknown>;

const at = (value: unknown, path: Path): unknown =>
	path.reduce<unknown>((inner, step) => (inner as Container | undefined)?.[step], value);

/** Takes out the nearest list item that holds the path; false where none does, so that the whole entry falls. */
function takeOut(data: unknown, path: Path, key: boolean): boolean {
	const last = path.at(-1);
	if (key && last !== undefined) return delete (at(data, path.slice(0, -1)) as Container)[last];
	for (let length = path.length; length > 0; length--) {
		const step = path[length - 1];
		const holder = at(data, path.slice(0, length - 1));
		if (typeof step === "number" && Array.isArray(holder)) {
			holder.splice(step, 1);
			return true;
		}
	}
	return false;
}

/** One round over one entry: null where it cannot stand without what is missing. */
function release(entry: CheckedEntry, known: ReadonlySet<string>): CheckedEntry | null {
	const data = fillAll(structuredClone(entry.data), (id) => (known.has(`numbers/${id}`) ? `{${id}}` : "…"));
	const missing = () =>
		[...leaves(COLLECTIONS[entry.collection].schema, data)].find(
			({ reference, text }) =>
				reference !== undefined && (!reference.orName || looksLikeId(text)) && !known.has(`${reference.ref}/${text}`),
		);
	for (let leaf = missing(); leaf !== undefined; leaf = missing())
		if (!takeOut(data, leaf.path as Path, leaf.key === true)) return null;
	const targetOf = (word: string) =>
		(MDX_COMPONENTS[word as MdxComponent].attributes as { id?: { to: string } }).id?.to;
	return {
		...entry,
		data,
		cites: entry.cites.map((cite) => ({ ...cite, sources: cite.sources.filter((id) => known.has(`sources/${id}`)) })),
		links: entry.links.filter(({ word, id }) => known.has(`${targetOf(word)}/${id}`)),
	};
}

/** Lets every entry go of what is not there, until all that is left fits together. */
export function dropBrokenReferences(entries: readonly CheckedEntry[]): CheckedEntry[] {
	let left = [...entries];
	for (;;) {
		const known = new Set(left.map((e) => `${e.collection}/${e.id}`));
		const next = left.map((entry) => release(entry, known)).filter((entry) => entry !== null);
		if (next.length === left.length) return next;
		left = next;
	}
}

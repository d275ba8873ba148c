import type { z } from "zod";
import { COLLECTIONS } from "../../schema/collections.ts";
import { ID, idFrom, looksLikeId, type Reference, type Target } from "../../schema/fields/id.ts";
import { PLACEHOLDER } from "../../schema/fields/placeholder.ts";
import type { ContentIndex } from "../content-index.ts";
import type { ParsedFile } from "../parsed-file.ts";
import { nearest, validAmong } from "../report/nearest.ts";
import type { Diagnosis, Problem } from "../report/problem.ts";
import type { Fields } from "./fields.ts";
import { type Leaf, leaves } from "./schema-walk.ts";

/** What to say of an id that names no entry. Used for front matter, for figures in braces and for the writer's words. */
export function unknownId(id: string, target: Target, index: ContentIndex): Diagnosis {
	const { one, ending } = COLLECTIONS[target];
	const known = index.ids[target];
	const [guess] = nearest(id, known);
	const create =
		ending === ".csv" ? `add a row to a table of content/${target}/` : `add content/${target}/${id}${ending}`;
	return {
		rule: "unknown-id",
		found: `there is no ${one} "${id}"`,
		valid: validAmong(id, known, target),
		fix: guess ? `Write "${guess}", or ${create}.` : `${create[0]?.toUpperCase()}${create.slice(1)}.`,
		why: "Every name on a page leads to its entry; a name without one would be a dead end.",
	};
}

function nameWords(name: string, { ref }: Reference, index: ContentIndex): Diagnosis | null {
	const id = idFrom(name);
	if (!index.ids[ref].has(id)) return null;
	return {
		rule: "name-has-page",
		found: `"${name}" is written as a name, but has a page`,
		valid: id,
		fix: `Write ${id}.`,
		why: "A reader should be able to follow the name.",
	};
}

function referenceWords(text: string, reference: Reference, index: ContentIndex): Diagnosis | null {
	if (reference.orName && !looksLikeId(text)) return nameWords(text, reference, index);
	// What is not even written like an id is already refused by the schema.
	if (!ID.test(text) || index.ids[reference.ref].has(text) || index.incomplete.has(reference.ref)) return null;
	const words = unknownId(text, reference.ref, index);
	if (!reference.orName) return words;
	return { ...words, fix: `${words.fix} For somebody without a page write the name with a capital letter.` };
}

function figureProblems(fields: Fields, leaf: Leaf, index: ContentIndex): Problem[] {
	const problems = [...leaf.text.matchAll(PLACEHOLDER)].flatMap(([whole, inside = ""]) => {
		if (ID.test(inside) && index.ids.numbers.has(inside)) return [];
		const words = ID.test(inside)
			? unknownId(inside, "numbers", index)
			: { ...BRACES, found: `"${whole}" names no figure` };
		return [fields.partProblem(leaf.path, whole, words)];
	});
	const rest = leaf.text.replace(PLACEHOLDER, "");
	if (/[{}]/.test(rest))
		problems.push(
			fields.partProblem(leaf.path, /[{}]/.exec(rest)?.[0] ?? "", { ...BRACES, found: "a brace without its partner" }),
		);
	return problems;
}

/** A brace in a title or a name: figures are filled in after the check, and a name is read as it was checked. */
function nameProblems(fields: Fields, { path, text }: Leaf): Problem[] {
	const [brace] = /\{[^{}]*\}|[{}]/.exec(text) ?? [];
	return brace !== undefined ? [fields.partProblem(path, brace, FIGURE_IN_NAME)] : [];
}

const FIGURE_IN_NAME: Diagnosis = {
	rule: "braces",
	found: "braces in a title or a name",
	fix: "Write plain words; a figure belongs in the gist or in the body.",
	why: "Lists, drawings and files print a name as it stands.",
};

const BRACES = {
	rule: "braces",
	valid: "{id-of-a-number}",
	fix: "Write the id of a file in content/numbers/ between the braces, or no braces.",
	why: "Braces stand for a figure, so that each figure is written once.",
};

const ITSELF: Diagnosis = {
	rule: "names-itself",
	found: "the id of this entry itself",
	fix: "Delete it, or name the entry that was meant.",
	why: "A page that leads to itself leads nowhere.",
};

/**
 * Unknown ids in fields, and in the figures that their texts name in braces.
 * @param itself the entry that the fields are of, which may not name itself
 */
export const referenceProblemsIn = (
	schema: z.ZodType,
	fields: Fields,
	index: ContentIndex,
	itself?: { collection: Target; id: string },
): Problem[] =>
	[...leaves(schema, fields.values)].flatMap((leaf) => {
		if (leaf.prose) return figureProblems(fields, leaf, index);
		if (leaf.isName && /[{}]/.test(leaf.text)) return nameProblems(fields, leaf);
		const own = itself !== undefined && leaf.reference?.ref === itself.collection && leaf.text === itself.id;
		const words = own ? ITSELF : leaf.reference && referenceWords(leaf.text, leaf.reference, index);
		if (!words) return [];
		return [leaf.key ? fields.keyProblem(leaf.path, words) : fields.problem(leaf.path, words)];
	});

/** The same for the fields of a file. */
export function referenceProblems({ fields, collection, id }: ParsedFile, index: ContentIndex): Problem[] {
	if (!fields || fields.values === undefined) return [];
	return referenceProblemsIn(COLLECTIONS[collection].schema, fields, index, { collection, id });
}

import { COLLECTIONS, type Collection } from "../../schema/collections.ts";
import { looksLikeId } from "../../schema/fields/id.ts";
import { figuresIn } from "../../schema/fields/placeholder.ts";
import { type ComponentRule, MDX_COMPONENTS } from "../../schema/mdx-components.ts";
import { citesIn, readCite } from "../body/citations.ts";
import { linksOf } from "../body/mdx-components/ids.ts";
import type { ContentIndex } from "../content-index.ts";
import { leaves } from "../fields/schema-walk.ts";
import { hasData, type ParsedFile } from "../parsed-file.ts";
import type { Diagnosis, Problem } from "../report/problem.ts";

/* Entries that live from being named: a source nobody cites, a term nobody uses, a figure nobody prints. */

const WORDS: Partial<Record<Collection, Diagnosis>> = {
	sources: {
		rule: "idle-source",
		found: "nothing cites this source",
		fix: "Cite it where it says something, or delete the file.",
		why: "A reader could not find out what it is a source of.",
	},
	glossary: {
		rule: "idle-term",
		found: "no page uses this term",
		fix: 'Use it with <Term id="…" /> where a reader meets it, or delete the file.',
		why: "A glossary explains the words of this site.",
	},
	numbers: {
		rule: "idle-figure",
		found: "no text names this figure",
		fix: 'Name it with <Number id="…" />, or between braces in a field; or delete the file.',
		why: "A figure that nobody prints is checked by nobody.",
	},
};

const COMPONENTS: Readonly<Record<string, ComponentRule>> = MDX_COMPONENTS;

/** The collection of the entries that a writer's word names; undefined for a word that names none. */
function targetOf(word: string): Collection | undefined {
	const id = COMPONENTS[word]?.attributes["id"];
	return id && "to" in id ? id.to : undefined;
}

/** What an entry names, as "collection/id". */
function* namedBy({ collection, id, fields, body }: ParsedFile): Generator<string> {
	const own = `${collection}/${id}`;
	const names: string[] = [];
	if (fields?.values !== undefined)
		for (const { text, reference } of leaves(COLLECTIONS[collection].schema, fields.values))
			if (reference && looksLikeId(text)) names.push(`${reference.ref}/${text}`);
	for (const figure of figuresIn(fields?.values)) names.push(`numbers/${figure}`);
	if (body?.tree) {
		for (const { word, id: named } of linksOf(body.tree)) names.push(`${targetOf(word)}/${named}`);
		for (const source of citesIn(body.tree).flatMap((cite) => readCite(cite).sources)) names.push(`sources/${source}`);
	}
	yield* names.filter((name) => name !== own);
}

/** A figure stands on the page of its event, its version or its holder, also where no text names it. */
const hasPage = (parsed: ParsedFile): boolean =>
	hasData(parsed, "numbers") &&
	(parsed.data.event !== undefined || parsed.data.version !== undefined || looksLikeId(parsed.data.holder));

/** Entries that nothing names, of the collections that live from it. */
export function idleEntries(index: ContentIndex): Problem[] {
	const named = new Set(index.files.flatMap((parsed) => [...namedBy(parsed)]));
	return index.files.flatMap((parsed) => {
		const { collection, id, fields } = parsed;
		const words = WORDS[collection];
		if (!words || !fields || named.has(`${collection}/${id}`) || hasPage(parsed)) return [];
		return [fields.problem([], words)];
	});
}

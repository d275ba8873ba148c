import type { SiteData } from "../../model/site-data.ts";
import type { Collection } from "../../schema/collections.ts";
import type { MdxComponent } from "../../schema/mdx-components.ts";
import Contact from "../about/Contact.astro";
import List from "../about/List.astro";
import Value from "../about/Value.astro";
import Cite from "./Cite.astro";
import Note from "./Note.astro";
import Figure from "./Number.astro";
import Word from "./Word.astro";

/** What a writer put between the quotation marks of a word, by name. */
export type Attributes = Readonly<Record<string, string>>;

/** What stands behind a writer's word: a component, and what it is given in place of ids. */
export interface ProseComponent {
	component: unknown;
	propsOf: (attributes: Attributes, site: SiteData) => Record<string, unknown>;
}

const linkTo = (collection: Collection): ProseComponent => ({
	component: Word,
	propsOf: ({ id = "" }, site) => ({ id, entry: site.find(collection, id) }),
});

/** The component behind each writer's word; what may be written is in schema/mdx-components.ts. */
export const proseComponents: Readonly<Record<MdxComponent, ProseComponent>> = {
	Actor: linkTo("actors"),
	Clause: linkTo("clauses"),
	Event: linkTo("events"),
	Place: linkTo("places"),
	Term: linkTo("glossary"),
	Version: linkTo("versions"),
	Number: { component: Figure, propsOf: ({ id = "" }, site) => ({ number: site.find("numbers", id) }) },
	Cite: {
		component: Cite,
		propsOf: ({ source = "", evidence }, site) => ({
			evidence,
			sources: source.split(/\s+/).flatMap((id) => site.find("sources", id) ?? []),
		}),
	},
	Note: { component: Note, propsOf: ({ kind }) => ({ kind }) },
	Value: { component: Value, propsOf: ({ of }, site) => ({ of, site }) },
	List: { component: List, propsOf: ({ of }, site) => ({ of, site }) },
	Contact: { component: Contact, propsOf: () => ({}) },
};

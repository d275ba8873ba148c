import type { MdxComponent } from "../../schema/mdx-components.ts";
import Actor from "./Actor.astro";
import Cite from "./Cite.astro";
import Clause from "./Clause.astro";
import Event from "./Event.astro";
import Note from "./Note.astro";
import Figure from "./Number.astro";
import Place from "./Place.astro";
import Term from "./Term.astro";
import Version from "./Version.astro";

/** The component behind each writer's word; the list itself is in schema/words.ts. */
export const words: Record<MdxComponent, unknown> = {
	Actor,
	Cite,
	Clause,
	Event,
	Note,
	Number: Figure,
	Place,
	Term,
	Version,
};

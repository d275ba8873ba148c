import { z } from "zod";

/**
 * An id is the name of a file without its ending. It is in the address of the page and
 * therefore stays for ever.
 */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const ID_LONGEST = 60;
/** What the check says of a text that is no id. */
export const ID_WORDS = "an id is written in small letters and digits with single hyphens, like the file it names";

/** The id that a name would have: "Südfront map" → "sudfront-map". Empty where no letter of it fits. */
export const idFrom = (name: string): string =>
	name
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "")
		.slice(0, ID_LONGEST)
		.replace(/-$/, "");

/** The collections that other entries may point at by id. */
export type Target =
	| "versions"
	| "clauses"
	| "positions"
	| "numbers"
	| "disputes"
	| "actors"
	| "events"
	| "explainers"
	| "glossary"
	| "sources"
	| "places"
	| "lines"
	| "zones"
	| "strikes"
	| "pages";

/** What the check must look up: carried by the schema itself, so that no list of fields is kept twice. */
export interface Reference {
	ref: Target;
	/** True where plain words are allowed too, for somebody who has no page of their own. */
	orName?: true;
}

declare module "zod" {
	interface GlobalMeta extends Partial<Reference> {
		/** True for a title or a name: plain words without figures in braces. */
		isName?: boolean;
	}
}

/** The id of an entry in `target`; the check looks whether it exists. */
export const ref = (target: Target) => z.string().regex(ID, ID_WORDS).meta({ ref: target });

/** The id of an actor, or a name in plain words for somebody who has no page here. */
export const actorOrName = () => z.string().min(2, "an id or a name is longer").meta({ ref: "actors", orName: true });

/** The id of a place, or a name in plain words for a place without a page here. */
export const placeOrName = () => z.string().min(2, "an id or a name is longer").meta({ ref: "places", orName: true });

/** An `…OrName` value is taken for an id when it is written like one; names carry a capital letter. */
export const looksLikeId = (value: string): boolean => ID.test(value);

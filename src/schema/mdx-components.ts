import type { Target } from "./fields/id.ts";

/*
 * The writer's words: the only components that may stand in a body. One list, read by the check,
 * by the plugin of the build and by components/prose.
 */

export interface ComponentRule {
	/** Attribute name → what it may hold. */
	attributes: Record<string, ComponentAttribute>;
	/** "optional": the title of the entry is printed where the writer gives no text. */
	text: "required" | "optional" | "none";
	/** A block stands between blank lines and holds paragraphs; an inline word stands in a sentence. */
	kind: "inline" | "block";
	/** How an editor writes it; printed in errors. */
	example: string;
}

export type ComponentAttribute =
	| { type: "ref"; to: Target; required: true }
	| { type: "refs"; to: Target; required: true }
	| { type: "choice"; of: readonly string[]; required: true };

/** How we know what a statement says, apart from the kind of its source. */
export const EVIDENCE = ["document", "on-record", "unnamed", "leaked", "attributed", "analysis", "comparison"] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** `ours`: an explanation of our own, which needs no citation. `caution`: what the reader must not take from the text. */
export const NOTE_KINDS = ["ours", "caution"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Lists, tables and samples that a page about the site prints from the data of the site. */
export const LISTS = [
	"source-kinds",
	"evidence",
	"states",
	"stances",
	"texts",
	"counts",
	"signs-on-light-paper",
	"signs-on-dark-paper",
	"clause-in-a-list",
] as const;
export type ListName = (typeof LISTS)[number];

/** Values by which the site goes, as they stand in a sentence. `days-apart`: within how many days statements differ. */
export const VALUES = ["horizon", "days-apart"] as const;
export type ValueName = (typeof VALUES)[number];

const link = (to: Target, example: string): ComponentRule => ({
	attributes: { id: { type: "ref", to, required: true } },
	text: "optional",
	kind: "inline",
	example,
});

export const MDX_COMPONENTS = {
	Term: link("glossary", '<Term id="example-term">a term</Term>'),
	Clause: link("clauses", '<Clause id="example-clause">the limit</Clause>'),
	Actor: link("actors", '<Actor id="example-envoy">the envoy</Actor>'),
	Event: link("events", '<Event id="2001-02-03-example-talks">the talks</Event>'),
	Place: link("places", '<Place id="example-town">Example Town</Place>'),
	Version: link("versions", '<Version id="example-draft">the draft</Version>'),
	Number: {
		attributes: { id: { type: "ref", to: "numbers", required: true } },
		text: "none",
		kind: "inline",
		example: '<Number id="example-limit" />',
	},
	Cite: {
		attributes: {
			source: { type: "refs", to: "sources", required: true },
			evidence: { type: "choice", of: EVIDENCE, required: true },
		},
		text: "none",
		kind: "inline",
		example: '<Cite source="example-daily example-weekly" evidence="on-record" />',
	},
	Note: {
		attributes: { kind: { type: "choice", of: NOTE_KINDS, required: true } },
		text: "required",
		kind: "block",
		example: '<Note kind="ours">\n…\n</Note>',
	},
	Value: {
		attributes: { of: { type: "choice", of: VALUES, required: true } },
		text: "none",
		kind: "inline",
		example: '<Value of="horizon" />',
	},
	List: {
		attributes: { of: { type: "choice", of: LISTS, required: true } },
		text: "none",
		kind: "block",
		example: '<List of="evidence" />',
	},
	Contact: { attributes: {}, text: "none", kind: "block", example: "<Contact />" },
} as const satisfies Record<string, ComponentRule>;

export type MdxComponent = keyof typeof MDX_COMPONENTS;

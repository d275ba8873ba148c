import type { CheckedEntry } from "../../src/model/checked-entry.ts";
import { linkContent } from "../../src/model/link/link-content.ts";
import type { SiteData } from "../../src/model/site-data.ts";
import { COLLECTIONS, type Collection } from "../../src/schema/collections.ts";
import { type SettingsEntry, settingsSchema as schema } from "../../src/schema/settings.ts";

/*
 * Small content that nobody would take for real, run through the real schemas: what the schema
 * refuses, no test can use.
 */

type Fields = Record<string, unknown>;
type Extras = Partial<Pick<CheckedEntry, "cites" | "links" | "hasBody">>;

const dated = { as_of: "2026-06-01", reviewed: "2026-06-01" };
const known = { evidence: "document", sources: ["paper"] };

/** What an entry of each collection needs; a test writes only what it is about. */
const NEEDED: Record<Collection, (id: string) => Fields> = {
	versions: (id) => ({
		...dated,
		...known,
		title: `Version ${id}`,
		label: id.slice(0, 12),
		origin: "Somebody",
		main: true,
		kind: "draft",
		date: "2025-11-20",
		gist: "A text.",
		text: "full",
		text_note: "All of it.",
		authorship: [{ holder: "Somebody", says: "Somebody wrote it.", ...known }],
	}),
	clauses: (id) => ({
		...dated,
		title: `Clause ${id}`,
		question: "Which one?",
		short: id,
		theme: "security",
		depth: "brief",
		gist: "A provision.",
		wordings: [wording("one")],
		sources: ["paper"],
	}),
	positions: () => ({
		...known,
		side: "ukraine",
		speaker: "Somebody",
		date: "2025-12-01",
		clauses: { first: "accepts" },
		in_short: {},
		said: "They said so.",
	}),
	numbers: () => ({
		...known,
		value: 10,
		unit: "years",
		counts: "how long",
		holder: "Somebody",
		date: "2025-12-01",
	}),
	disputes: (id) => ({
		...dated,
		title: `What of ${id}?`,
		gist: "They differ.",
		about: {},
		answers: [answer("one"), answer("other")],
		unconfirmed: "All of it.",
		status: "open",
		status_note: "Nobody knows.",
		sources: ["paper"],
	}),
	actors: (id) => ({
		...dated,
		title: `Actor ${id}`,
		kind: "person",
		side: "ukraine",
		gist: "Somebody.",
		roles: [{ role: "Envoy", ...known }],
		sources: ["paper"],
	}),
	events: (id) => ({
		...dated,
		...known,
		title: `Event ${id}`,
		date: id.slice(0, 10),
		kind: "talks",
		summary: "They met.",
	}),
	pages: (id) => ({ reviewed: dated.reviewed, title: `Page ${id}`, gist: "It." }),
	explainers: (id) => ({ ...dated, title: `Explainer ${id}`, kind: "background", gist: "It.", sources: ["paper"] }),
	glossary: (id) => ({ ...dated, title: `Term ${id}`, gist: "A word." }),
	sources: (id) => ({ publisher: `Publisher ${id}`, kind: "media", side: "europe", url: "https://example.org/" }),
	places: (id) => ({ name: `Place ${id}`, kind: "town" }),
	lines: (id) => ({
		...known,
		name: `Line ${id}`,
		kind: "contact",
		date: "2025-12-21",
		method: "Through named places.",
		precision: "Some kilometres.",
		stations: {},
		parts: [{ name: "All of it", through: [{ at: "here" }, { at: "there" }] }],
	}),
	zones: (id) => ({
		...known,
		title: `Zone ${id}`,
		holder: "Somebody",
		date: "2025-12-21",
		clauses: ["first"],
		rule: "A zone.",
		shape: { kind: "unspecified" },
		exact: "Nothing.",
	}),
	strikes: (id) => ({
		id,
		window_start: "2025-12-20T18:00+02:00",
		window_end: "2025-12-21T08:30+02:00",
		reporter: "Somebody",
		attacking: "russia",
		kind: "bulletin",
		counts: "drones",
		source: "paper",
	}),
};

export const wording = (version: string, fields: Fields = {}): Fields => ({
	version,
	gist: `What ${version} says.`,
	state: "new",
	basis: "reported",
	...known,
	...fields,
});

export const answer = (key: string, fields: Fields = {}): Fields => ({
	key,
	holder: "Somebody",
	date: "2025-12-01",
	says: "So it is.",
	...known,
	...fields,
});

/** One entry as the check would hand it over. Throws where the schema refuses it. */
export function entry<C extends Collection>(
	collection: C,
	id: string,
	fields: Fields = {},
	extras: Extras = {},
): CheckedEntry {
	const { schema, ending } = COLLECTIONS[collection];
	const data = schema.parse({ ...NEEDED[collection](id), ...fields }) as CheckedEntry["data"];
	return {
		collection,
		id,
		file: `content/${collection}/${id}${ending}`,
		data,
		cites: [],
		links: [],
		hasBody: false,
		...extras,
	};
}

/** Two versions, two clauses and a source: enough for a plan that stands. */
export const ground = (): CheckedEntry[] => [
	entry("sources", "paper"),
	entry("versions", "one", { date: "2025-11-20", points: 3 }),
	entry("versions", "two", { date: "2025-12-23", based_on: ["one"], points: 2 }),
];

/** Settings of a site; a test writes only what it is about. What they name is looked up when it is asked for. */
export const settings = (fields: Fields = {}): SettingsEntry =>
	schema.parse({
		horizon: "2026-06-15",
		themes: [
			{ id: "security", name: "Security" },
			{ id: "nato", name: "NATO" },
			{ id: "territory", name: "Territory" },
			{ id: "nuclear", name: "Nuclear" },
			{ id: "eu", name: "European Union" },
		],
		lines: { early: "early", late: "late" },
		night: "night",
		home: { known: [{ text: "It is known.", evidence: "document", sources: ["paper"] }] },
		zones: { clause: "first" },
		timeline: [
			{ to: "2024", share: 14 },
			{ from: "2025-01", to: "2025-10", share: 18 },
			{ from: "2025-11", to: "2025-12", share: 44 },
			{ from: "2026-01-01", share: 24 },
		],
		...fields,
	});

/** Links entries under the settings of every test. */
export const linked = (entries: readonly CheckedEntry[]): SiteData => linkContent(entries, settings());

/** The ground and what a test adds to it, as the plan. */
export const site = (...entries: CheckedEntry[]): SiteData => linked([...ground(), ...entries]);

export const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

import { describe, expect, test } from "vitest";
import { formatProblems } from "../../src/check/index.ts";
import { type Case, changed, checked, inShort, wordingFile } from "./content-folder.ts";

const C = "clauses/size-limit.mdx";
const N = "numbers/limit-draft-a.yaml";
const P = "positions/witness-2025-12-01.yaml";
const A = "versions/draft-a.mdx";
const B = "versions/draft-b.mdx";
const D = "disputes/how-many.mdx";
const S = "sources/paper.yaml";
const X = "explainers/earlier-limits.mdx";

const CASES: Case[] = [
	{
		name: "an entry informed beyond the horizon",
		changes: changed(C, "as_of: 2025-12-31", "as_of: 2026-01-01"),
		problems: ["clauses/size-limit.mdx:3:8 after-horizon: as_of is 2026-01-01"],
	},
	{
		name: "a review in the future",
		changes: changed(C, "reviewed: 2026-01-02", "reviewed: 2026-02-02"),
		problems: ["clauses/size-limit.mdx:4:11 reviewed-later: reviewed is 2026-02-02, today is 2026-01-31"],
	},
	{
		name: "a review before the day of the entry",
		changes: changed(C, "reviewed: 2026-01-02", "reviewed: 2025-12-30"),
		problems: ["clauses/size-limit.mdx:3:8 as-of-after-review: as_of is 2025-12-31, but reviewed is 2025-12-30"],
	},
	{
		name: "a figure from beyond the horizon",
		changes: changed(N, "date: 2025-11-20", "date: 2026-01-20"),
		problems: ["numbers/limit-draft-a.yaml:6:7 after-horizon: date is 2026-01-20"],
	},
	{
		name: "a role that ends before it begins",
		changes: changed("actors/witness.mdx", "until: 2025-12", "until: 2024-12"),
		problems: ["actors/witness.mdx:11:12 end-before-start: until 2024-12, from 2025-01"],
	},
	{
		name: "absent in a version that is not public in full",
		changes: changed(C, "state: not-seen", "state: absent"),
		problems: [
			'clauses/size-limit.mdx:19:12 absent-without-text: "absent" in draft-b, of whose text the public has: partial',
		],
	},
	{
		name: "contested without a dispute",
		changes: changed(C, "state: not-seen", "state: contested"),
		problems: ['clauses/size-limit.mdx:19:12 contested-without-dispute: "contested" without a dispute'],
	},
	{
		name: "two wordings for one version",
		changes: changed(C, "  - version: draft-b", "  - version: draft-a"),
		problems: ['clauses/size-limit.mdx:17:14 duplicate-wording: a second wording for "draft-a"'],
	},
	{
		name: "wordings out of order and a base from later",
		changes: changed(A, "date: 2025-11-20", "date: 2025-12-20"),
		problems: [
			"clauses/size-limit.mdx:17:14 wordings-order: draft-b (2025-12-10) after draft-a (2025-12-20)",
			'versions/draft-b.mdx:10:12 based-on-later: "draft-a" dates from 2025-12-20, this version from 2025-12-10',
		],
	},
	{
		name: "a version compared with itself",
		changes: changed(C, "    state: not-seen", "    state: not-seen\n    compared_to: draft-b"),
		problems: ["clauses/size-limit.mdx:20:18 compared-to-itself: draft-b compared with itself"],
	},
	{
		name: "an explainer that is no precedent",
		changes: changed(C, "terms: [limit]", "terms: [limit]\nprecedents: [earlier-limits]"),
		problems: ['clauses/size-limit.mdx:25:14 no-precedent: the explainer "earlier-limits" is of kind background'],
	},
	{
		name: "silence beside a statement",
		changes: changed(C, "side: russia", "side: united-states"),
		problems: [
			"clauses/size-limit.mdx:26:11 statement-was-found: no statement of united-states up to 2025-12-31, but there is content/positions/witness-2025-12-01.yaml of 2025-12-01",
		],
	},
	{
		name: "versions based on each other",
		changes: changed(A, "text: full", "based_on: [draft-b]\ntext: full"),
		problems: [
			'versions/draft-a.mdx:10:12 based-on-circle: "draft-b" is itself based on "draft-a"',
			'versions/draft-b.mdx:10:12 based-on-circle: "draft-a" is itself based on "draft-b"',
		],
	},
	{
		name: "a town as region of a place",
		changes: changed("places/river-region.yaml", "kind: region", "kind: region\nregion: river-town"),
		problems: ['places/river-region.yaml:3:9 no-region: the place "river-town" is of kind town'],
	},
	{
		name: "a town as region of a version",
		changes: changed(
			B,
			"evidence: document\nsources: [paper]\n---",
			"regions:\n  - region: river-town\n    status: silent\n    evidence: document\n    sources: [paper]\nevidence: document\nsources: [paper]\n---",
		),
		problems: ['versions/draft-b.mdx:19:13 no-region: the place "river-town" is of kind town'],
	},
	{
		name: "half a point",
		changes: changed("places/river-town.yaml", "lat: 47.5\n", ""),
		problems: ["places/river-town.yaml:3:6 half-a-point: lon without lat"],
	},
	{
		name: "two answers with one key",
		changes: changed(D, "key: article", "key: paper"),
		problems: ['disputes/how-many.mdx:15:10 duplicate-key-of-answer: a second answer "paper"'],
	},
	{
		name: "an event with the name of another day",
		changes: changed("events/2025-12-01-talks.mdx", "date: 2025-12-01/2025-12-02", "date: 2025-12-02"),
		problems: [
			'events/2025-12-01-talks.mdx:5:7 event-name: the first day is 2025-12-02, but the file is called "2025-12-01-talks"',
		],
	},
	{
		name: "a source address that pretends",
		changes: changed(S, "https://paper.example/one", "https://reuters.com@evil.example/one"),
		problems: [
			'sources/paper.yaml:2:6 source-address: "reuters.com" stands before the name of the site "evil.example"',
		],
	},
	{
		name: "a source on a bare machine",
		changes: changed(S, "https://paper.example/one", "http://127.0.0.1/one"),
		problems: ['sources/paper.yaml:2:6 source-address: "127.0.0.1" is no public site'],
	},
	{
		name: "the article as support of a figure",
		changes: changed(N, "sources: [paper]", "sources: [paper, checked]"),
		problems: [
			"numbers/limit-draft-a.yaml:8:18 given-source: the article is cited outside the places where it is checked",
		],
	},
	{
		name: "the article as support in a text",
		changes: changed(
			X,
			'<Cite source="paper" evidence="analysis" />',
			'<Cite source="paper checked" evidence="analysis" />',
		),
		problems: [
			"explainers/earlier-limits.mdx:13:47 given-source: the article is cited outside the places where it is checked",
		],
	},
	{
		name: "the article alone for the answer of another",
		changes: changed(D, "holder: The article", "holder: Somebody"),
		problems: ["disputes/how-many.mdx:20:15 given-source: the article is the only source of this statement"],
	},
	{
		name: "state media for the statement of another side",
		changes: changed(P, "sources: [paper]", "sources: [paper, agency]"),
		problems: [
			'positions/witness-2025-12-01.yaml:8:18 state-media: "agency" is state media of Russia, the statement is one of the side united-states',
		],
	},
	{
		name: "state media for the figure of another side",
		changes: changed(N, "sources: [paper]", "sources: [agency]"),
		problems: [
			'numbers/limit-draft-a.yaml:8:11 state-media: "agency" is state media of Russia, the statement is one of the side united-states',
		],
	},
	{
		name: "state media alone for what unnamed people said",
		changes: changed(X, '<Cite source="paper" evidence="analysis" />', '<Cite source="agency" evidence="unnamed" />'),
		problems: [
			'explainers/earlier-limits.mdx:13:41 state-media: "agency", state media of Russia, is the only kind of source here',
		],
	},
	{
		name: "a point that the version does not have",
		changes: { ...changed(C, "points: [6]", "points: [7a]"), ...changed(A, "text: full", "points: 6\ntext: full") },
		problems: ["clauses/size-limit.mdx:10:14 no-such-point: point 7a of draft-a, which has 6"],
	},
	{
		name: "answers out of order",
		changes: changed(D, "date: 2025-12-02", "date: 2025-11-30"),
		problems: ["disputes/how-many.mdx:17:11 list-order: 2025-11-30 after 2025-12-01"],
	},
	{
		name: "roles out of order",
		changes: changed(
			"actors/witness.mdx",
			"sources: [paper]\nsources",
			"sources: [paper]\n  - role: Clerk\n    from: 2024\n    until: 2024\n    evidence: on-record\n    sources: [paper]\nsources",
		),
		problems: ["actors/witness.mdx:15:11 list-order: 2024-01-01 after 2025-01-01"],
	},
	{
		name: "a label twice",
		changes: changed("versions/draft-b.mdx", 'label: "B"', 'label: "A"'),
		problems: [
			'versions/draft-a.mdx:5:8 duplicate-label: "A" is also the label of "draft-b"',
			'versions/draft-b.mdx:5:8 duplicate-label: "A" is also the label of "draft-a"',
		],
	},
	{
		name: "a version based on itself",
		changes: changed("versions/draft-b.mdx", "based_on: [draft-a]", "based_on: [draft-b]"),
		problems: ["versions/draft-b.mdx:10:12 names-itself: the id of this entry itself"],
	},
	{
		name: "a term that leads to itself",
		changes: changed("glossary/limit.mdx", "---\n\nA limit", "see: [limit]\n---\n\nA limit"),
		problems: ["glossary/limit.mdx:6:7 names-itself: the id of this entry itself"],
	},
];

describe("the check refuses", () => {
	test.each(CASES)("$name", async ({ name, changes, problems }) => {
		const result = checked(changes);
		expect(result.problems.map(inShort)).toEqual(problems);
		await expect(`${formatProblems(result.problems)}\n`).toMatchFileSnapshot(wordingFile(name));
	});
});

import { changed } from "../../content-folder.ts";
import { GOOD } from "../../good-content.ts";
import { refuses } from "../../refusals.ts";

const C = "clauses/size-limit.mdx";
const A = "versions/draft-a.mdx";

/** The clause of the good content under another name: each of its wordings says the same as there. */
const TWIN = (GOOD[C] as string).replace("title: Size limit", "title: Twin").replace(/^short: .*$/m, "short: Twin");

refuses([
	{
		name: "two points of one version with the same text",
		changes: { "clauses/twin.mdx": TWIN },
		problems: [
			'clauses/twin.mdx:11:11 same-text-twice: point 6 of draft-a says the same as in the clause "size-limit"',
		],
	},
	{
		name: "absent in a version that is not public in full",
		changes: changed(C, "state: not-seen", "state: absent"),
		problems: [
			'clauses/size-limit.mdx:20:12 absent-without-text: "absent" in draft-b, of whose text the public has: partial',
		],
	},
	{
		name: "contested without a dispute",
		changes: changed(C, "state: not-seen", "state: contested"),
		problems: [
			'clauses/size-limit.mdx:20:12 contested-without-dispute: "contested" without a dispute',
			'clauses/size-limit.mdx:20:12 no-answer: no answer of draft-b, of which the state is "contested"',
		],
	},
	{
		name: "two wordings for one version",
		changes: changed(C, "  - version: draft-b", "  - version: draft-a"),
		problems: ['clauses/size-limit.mdx:18:14 duplicate-wording: a second wording for "draft-a"'],
	},
	{
		name: "wordings out of order and a base from later",
		changes: changed(A, "date: 2025-11-20", "date: 2025-12-20"),
		problems: [
			"clauses/size-limit.mdx:18:14 wordings-order: draft-b (2025-12-10) after draft-a (2025-12-20)",
			'versions/draft-b.mdx:10:12 based-on-later: "draft-a" dates from 2025-12-20, this version from 2025-12-10',
		],
	},
	{
		name: "a version compared with itself",
		changes: changed(C, "    state: not-seen", "    state: not-seen\n    compared_to: draft-b"),
		problems: ["clauses/size-limit.mdx:21:18 compared-to-itself: draft-b compared with itself"],
	},
	{
		name: "a point that the version does not have",
		changes: { ...changed(C, "points: [6]", "points: [7a]"), ...changed(A, "text: full", "points: 6\ntext: full") },
		problems: ["clauses/size-limit.mdx:10:14 no-such-point: point 7a of draft-a, which has 6"],
	},
	{
		name: "a change without its meaning",
		changes: changed(C, "    state: new\n", "    state: changed\n"),
		problems: [
			'clauses/size-limit.mdx:12:12 change-without-meaning: "changed" in draft-a, without a word on what the change means',
		],
	},
	{
		name: "a point of a text that can be read, and that is said to be silent",
		changes: changed(C, "    state: new\n", "    state: absent\n"),
		problems: [
			'clauses/size-limit.mdx:10:13 point-of-silence: point 6 of draft-a, of which the state is "absent"',
			'clauses/size-limit.mdx:17:13 answer-of-silence: an answer in a version of which the state is "absent"',
		],
	},
]);

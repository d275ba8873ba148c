import { expect, test } from "vitest";
import { formatProblems } from "../../../src/check/index.ts";
import { fixture } from "../../fixtures/fixture-site.ts";
import { changed } from "../content-folder.ts";
import { misses } from "../refusals.ts";

const C = "clauses/size-limit.mdx";
const A = "versions/draft-a.mdx";

misses([
	{
		name: "a source that nobody cites",
		changes: {
			"sources/late.yaml": "publisher: Late\nurl: https://late.example/one\nkind: media\nside: other\n",
		},
		problems: ["sources/late.yaml:1:1 idle-source: nothing cites this source"],
	},
	{
		name: "a term that nobody uses",
		changes: {
			"glossary/ceiling.mdx":
				"---\ntitle: Ceiling\nas_of: 2025-12-31\nreviewed: 2026-01-02\ngist: Another limit.\n---\n",
		},
		problems: ["glossary/ceiling.mdx:2:1 idle-term: no page uses this term"],
	},
	{
		name: "a figure that stands on no page",
		changes: {
			"numbers/lost.yaml":
				"value: 3\nunit: days\ncounts: the days\nholder: Somebody Else\ndate: 2025-12-01\nevidence: document\nsources: [paper]\n",
		},
		problems: ["numbers/lost.yaml:1:1 idle-figure: no text names this figure"],
	},
	{
		name: "a main version without a wording",
		changes: {
			"versions/draft-c.mdx": `---
title: The third draft
as_of: 2025-12-31
reviewed: 2026-01-02
label: "C"
main: true
origin: Nobody
kind: draft
date: 2025-12-20
gist: The third text.
text: never
text_note: Nothing was published.
authorship:
  - holder: witness
    says: The witness wrote it.
    evidence: on-record
    sources: [paper]
evidence: document
sources: [paper]
---
`,
		},
		problems: ["clauses/size-limit.mdx:8:1 version-without-wording: no wording for draft-c"],
	},
	{
		name: "points that no clause has",
		changes: changed(A, "text: full", "points: 7\ntext: full"),
		problems: ["versions/draft-a.mdx:10:9 points-without-clause: no clause has point 1, 2, 3, 4, 5, 7 of this version"],
	},
	{
		name: "a full clause without a minute",
		changes: changed(C, "depth: brief", "depth: full"),
		problems: ["clauses/size-limit.mdx:6:8 depth-of-clause: no minute"],
	},
	{
		name: "a side of which nothing is known",
		changes: changed(C, "none: [{ side: russia, up_to: 2025-12-31 }]\n", ""),
		problems: [
			"clauses/size-limit.mdx:2:8 voice-without-word: nothing on ukraine, russia, europe: no statement, and no day up to which one was looked for",
		],
	},
]);

test("of the fixture nothing is missing but the depth of its brief clauses", () => {
	const rules = fixture.gaps.map(({ rule }) => rule);
	expect(new Set(rules)).toEqual(new Set(["depth-of-clause"]));
	expect(formatProblems(fixture.gaps)).toContain("one sentence and the wordings");
});

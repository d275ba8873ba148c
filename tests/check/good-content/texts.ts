const entry = (title: string): string => `title: ${title}\nas_of: 2025-12-31\nreviewed: 2026-01-02`;

/** How the fields of a version end: who wrote it, and how that is known. */
const WRITTEN = `authorship:
  - holder: witness
    says: The witness wrote it.
    evidence: on-record
    sources: [paper]
evidence: document
sources: [paper]
---
`;

/** The good entries that have a page or a text of their own: path below content/ → what stands in the file. */
export const TEXTS = {
	"actors/witness.mdx": `---
${entry("The witness")}
kind: person
side: united-states
gist: A person who spoke to reporters.
roles:
  - role: Envoy
    from: 2025-01
    until: 2025-12
    evidence: on-record
    sources: [paper]
sources: [paper]
---

## What is known

The witness spoke in <Place id="river-town">River Town</Place>.<Cite source="paper" evidence="on-record" />
`,
	"clauses/size-limit.mdx": `---
${entry("Size limit")}
theme: security
depth: brief
gist: The first draft would limit the size to {limit-draft-a}.
wordings:
  - version: draft-a
    points: [6]
    gist: A limit of {limit-draft-a}.
    state: new
    basis: reported
    numbers: [limit-draft-a]
    evidence: document
    sources: [paper]
    answer: "At most {limit-draft-a}"
  - version: draft-b
    gist: Not in the parts that were read.
    state: not-seen
    basis: comparison
    evidence: comparison
    sources: [paper]
places: [river-town]
terms: [limit]
none: [{ side: russia, up_to: 2025-12-31 }]
question: How large may it be?
short: Size
sources: [paper]
---

## What it says

The <Version id="draft-a">first draft</Version> has a <Term id="limit" /> of <Number id="limit-draft-a" />.<Cite source="paper" evidence="document" />
`,
	"disputes/how-many.mdx": `---
${entry("How many were there?")}
gist: Two reports count differently.
about:
  clauses: [size-limit]
answers:
  - key: paper
    holder: witness
    date: 2025-12-01
    says: There were ten.
    evidence: on-record
    sources: [paper]
  - key: article
    holder: The article
    date: 2025-12-02
    says: There were twelve.
    evidence: attributed
    sources: [checked]
unconfirmed: Nobody independent has counted.
status: open
status_note: The reports do not say how they counted.
sources: [paper]
---

## Who counts what

The witness counted ten.<Cite source="paper" evidence="on-record" />
`,
	"events/2025-12-01-talks.mdx": `---
${entry("Talks in River Town")}
date: 2025-12-01/2025-12-02
kind: talks
place: river-town
participants: [witness, Somebody Else]
clauses: [size-limit]
versions: [draft-a]
summary: The witness said that talks were held.
evidence: on-record
sources: [paper]
---

## What happened

Talks were held.<Cite source="paper" evidence="on-record" />
`,
	"explainers/earlier-limits.mdx": `---
${entry("Earlier limits")}
kind: background
gist: How limits of this sort were written elsewhere.
clauses: [size-limit]
sources: [paper]
---

## Before

There were earlier limits.<Cite source="paper" evidence="analysis" />
`,
	"glossary/limit.mdx": `---
${entry("Limit")}
gist: A number that must not be passed.
---

A limit is a number that must not be passed.
`,
	"pages/about.mdx": `---
title: About
gist: What this is.
reviewed: 2025-12-20
---

## What it is

It tells of itself.
`,
	"pages/accessibility.mdx": `---
title: Accessibility
gist: What readers can expect.
reviewed: 2025-12-20
---

## What it is

[Tell us](/about/#what-it-is).
`,
	"pages/design.mdx": `---
title: The signs
gist: Each sign.
reviewed: 2025-12-20
---

## What it is

<List of="evidence" />
`,
	"pages/method.mdx": `---
title: Method
gist: The rules.
reviewed: 2025-12-20
---

## What it is

Up to <Value of="horizon" />.
`,
	"versions/draft-a.mdx": `---
${entry("The first draft")}
label: "A"
main: true
kind: draft
date: 2025-11-20
gist: The first text.
text: full
text_note: The whole text was published.
origin: The witness
${WRITTEN}`,
	"versions/draft-b.mdx": `---
${entry("The second draft")}
label: "B"
main: true
kind: draft
date: 2025-12-10
gist: The second text.
based_on: [draft-a]
text: partial
text_note: Parts were published.
origin: The witness
${WRITTEN}`,
};

/*
 * The smallest content that passes the check: one or two entries of each collection, invented, but
 * run through the real schemas. A test changes one file of it and sees one problem.
 */

const entry = (title: string): string => `title: ${title}\nas_of: 2025-12-31\nreviewed: 2026-01-02`;

export const GOOD: Readonly<Record<string, string>> = {
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
  - version: draft-b
    gist: Not in the parts that were read.
    state: not-seen
    basis: comparison
    evidence: comparison
    sources: [paper]
places: [river-town]
terms: [limit]
none:
  - side: russia
    up_to: 2025-12-31
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
	"numbers/limit-draft-a.yaml": `value: 600000
unit: people
counts: the size
holder: witness
version: draft-a
date: 2025-11-20
evidence: document
sources: [paper]
`,
	"places/river-town.yaml": `name: River Town
kind: town
lat: 47.5
lon: 34.6
region: river-region
`,
	"places/river-region.yaml": `name: River region
kind: region
`,
	"positions/witness-2025-12-01.yaml": `side: united-states
speaker: witness
date: 2025-12-01
clauses:
  size-limit: proposes
said: The witness proposed the limit of {limit-draft-a}.
evidence: on-record
sources: [paper]
`,
	"lines/river-line.yaml": `name: The line
kind: contact
date: 2025-12-21
method: Through named places.
precision: Some kilometres.
stations:
  river-town:
    held: ukraine
    basis: maps
  mill-town:
    name: Mill Town
    lat: 47.4
    lon: 34.7
    region: river-region
    held: russia
    basis: maps
  ford:
    name: Ford
    lat: 47.3
    lon: 34.5
    region: river-region
    held: contested
    basis: maps
parts:
  - name: From River Town to Ford
    through:
      - at: river-town
      - { from: mill-town, toward: river-town, share: 0.2 }
      - at: ford
evidence: analysis
sources: [paper]
`,
	"zones/river-zone.yaml": `title: A zone on both sides of the line
holder: witness
date: 2025-12-01
clauses: [size-limit]
rule: The witness proposed a zone.
shape:
  kind: band
  line: river-line
  widths:
    - { ukrainian_side_km: 5, russian_side_km: 5 }
exact: The width.
assumed: The line of another day.
evidence: on-record
sources: [paper]
`,
	"strikes/nights.csv": `id,window_start,window_end,reporter,attacking,kind,counts,launched,downed_or_suppressed,hit,hit_places,in_the_air,places,added_up_by,group,source,note
night-one,2025-12-01T18:00+02:00,2025-12-02T08:00+02:00,witness,russia,bulletin,drones,20,15,2,1,,river-town 2,,night-one,paper,"In words, a note."
night-one-again,2025-12-01,2025-12-02,witness,russia,bulletin,drones,20,,,,,,,night-one,second-paper,
month,2025-12-01,2025-12-31,witness,russia,month,drones,300,200,,,,,this site,,paper,
`,
	"sources/paper.yaml": `publisher: The Paper
url: https://paper.example/one
kind: media
side: united-states
`,
	"sources/second-paper.yaml": `publisher: The Second Paper
url: https://second.example/one
kind: media
side: europe
`,
	"sources/agency.yaml": `publisher: The Agency
url: https://agency.example/one
kind: state-media
state: Russia
side: russia
`,
	"sources/checked.yaml": `publisher: The Checked Site
kind: given
side: other
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
authorship:
  - holder: witness
    says: The witness wrote it.
    evidence: on-record
    sources: [paper]
evidence: document
sources: [paper]
---
`,
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
authorship:
  - holder: witness
    says: The witness wrote it.
    evidence: on-record
    sources: [paper]
evidence: document
sources: [paper]
---
`,
};

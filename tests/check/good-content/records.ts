/** The settings, the good entries of fields alone, and the table of strikes: path below content/ → what stands in the file. */
export const RECORDS = {
	"site.yaml": `horizon: 2025-12-31
themes:
  - id: security
    name: Security
  - id: territory
    name: Territory
lines:
  early: old-line
  late: river-line
night: night-one
counters: []
zones:
  clause: size-limit
  disputes: [how-many]
timeline:
  - { to: 2024, share: 1 }
  - { from: 2025, share: 3 }
map_names:
  - name: Upland
    points: [{ lat: 51, lon: 39 }]
home:
  known: [{ text: "A limit of {limit-draft-a}.", evidence: document, sources: [paper] }]
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
in_short:
  size-limit: a limit of {limit-draft-a}
`,
	"lines/old-line.yaml": `name: The line before
kind: contact
date: 2022-02-23
method: Through named places.
precision: Some kilometres.
stations:
  river-town:
    held: ukraine
    basis: maps
  weir:
    name: Weir
    lat: 47.2
    lon: 34.9
    region: river-region
    held: russia
    basis: maps
parts:
  - name: From River Town to Weir
    through:
      - at: river-town
      - at: weir
evidence: analysis
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
};

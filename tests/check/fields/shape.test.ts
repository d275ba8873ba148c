import { changed } from "../content-folder.ts";
import { refuses } from "../refusals.ts";

const C = "clauses/size-limit.mdx";
const N = "numbers/limit-draft-a.yaml";
const P = "positions/witness-2025-12-01.yaml";

refuses([
	{
		name: "a text that is only a brace",
		changes: changed(C, "gist: A limit of {limit-draft-a}.", "gist: {limit-draft-a}"),
		problems: ['clauses/size-limit.mdx:11:11 wrong-type: "gist" is fields'],
	},
	{
		name: "an unknown field",
		changes: changed(C, "depth: brief", "depth: brief\ntheem: nato"),
		problems: ['clauses/size-limit.mdx:7:1 unknown-field: "theem" is no field here'],
	},
	{
		name: "a layout, which Astro would run",
		changes: changed(C, "depth: brief", "depth: brief\nlayout: ../../src/x.astro"),
		problems: ['clauses/size-limit.mdx:7:1 unknown-field: "layout" is no field here'],
	},
	{
		name: "a prototype as field",
		changes: changed(N, "value: 600000", "value: 600000\n__proto__: {a: 1}"),
		problems: ['numbers/limit-draft-a.yaml:2:1 unknown-field: "__proto__" is no field here'],
	},
	{
		name: "a merge key",
		changes: changed(N, "value: 600000", "value: 600000\n<<: {note: x}"),
		problems: ['numbers/limit-draft-a.yaml:2:1 unknown-field: "<<" is no field here'],
	},
	{
		name: "a missing field",
		changes: changed(C, "depth: brief\n", ""),
		problems: ['clauses/size-limit.mdx:2:1 missing-field: "depth" is missing'],
	},
	{
		name: "a missing field of a list item",
		changes: changed(C, "    state: new\n", ""),
		problems: ['clauses/size-limit.mdx:9:5 missing-field: "state" is missing'],
	},
	{
		name: "a field without value",
		changes: changed(C, "depth: brief", "depth:"),
		problems: ['clauses/size-limit.mdx:6:1 empty-field: "depth" has no value'],
	},
	{
		name: "a number where a text belongs",
		changes: changed(C, "title: Size limit", "title: 28"),
		problems: ['clauses/size-limit.mdx:2:8 wrong-type: "title" is "28"'],
	},
	{
		name: "a text where a list belongs",
		changes: changed(C, "places: [river-town]", "places: river-town"),
		problems: ['clauses/size-limit.mdx:24:9 wrong-type: "places" is "river-town"'],
	},
	{
		name: "a word where true or false belongs",
		changes: changed("versions/draft-b.mdx", "main: true", "main: yes"),
		problems: ['versions/draft-b.mdx:6:7 wrong-type: "main" is "yes"'],
	},
	{
		name: "a text where a number belongs",
		changes: changed(N, "value: 600000", "value: 600 000"),
		problems: ['numbers/limit-draft-a.yaml:1:8 wrong-type: "value" is "600 000"'],
	},
	{
		name: "a choice that is none",
		changes: changed(C, "depth: brief", "depth: breif"),
		problems: ['clauses/size-limit.mdx:6:8 wrong-choice: "depth" is "breif"'],
	},
	{
		name: "a theme that the settings do not list",
		changes: changed(C, "theme: security", "theme: securty"),
		problems: ['clauses/size-limit.mdx:5:8 unknown-theme: there is no theme "securty"'],
	},
	{
		name: "the 31st of April",
		changes: changed(C, "as_of: 2025-12-31", "as_of: 2025-04-31"),
		problems: ['clauses/size-limit.mdx:3:8 wrong-date: "2025-04-31": 2025-04 has 30 days, there is no day 31'],
	},
	{
		name: "a month where a day belongs",
		changes: changed(C, "as_of: 2025-12-31", "as_of: 2025-12"),
		problems: ['clauses/size-limit.mdx:3:8 wrong-date: "2025-12": one whole day is needed here, as in 2001-02-03'],
	},
	{
		name: "a date that ends before it starts",
		changes: changed("events/2025-12-01-talks.mdx", "date: 2025-12-01/2025-12-02", "date: 2025-12-03/2025-12-02"),
		problems: ['events/2025-12-01-talks.mdx:5:7 wrong-date: "2025-12-03/2025-12-02" ends before it starts'],
	},
	{
		name: "a date in words",
		changes: changed(N, "date: 2025-11-20", "date: 20 November 2025"),
		problems: [
			'numbers/limit-draft-a.yaml:6:7 wrong-date: "20 November 2025" is not a date of the form 2001, 2001-02 or 2001-02-03',
		],
	},
	{
		name: "a statement without a source",
		changes: changed(N, "sources: [paper]", "sources: []"),
		problems: ["numbers/limit-draft-a.yaml:8:10 wrong-value: each statement needs at least one source"],
	},
	{
		name: "an empty text",
		changes: changed(C, "gist: A limit of {limit-draft-a}.", "gist: ''"),
		problems: ['clauses/size-limit.mdx:11:11 wrong-value: "": there is nothing here'],
	},
	{
		name: "too many words",
		changes: changed(
			"actors/witness.mdx",
			"gist: A person who spoke to reporters.",
			"gist: one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten one",
		),
		problems: [
			'actors/witness.mdx:7:7 wrong-value: "one two three four five six seven eight nine ten one two …": at most 30 words, this has 31',
		],
	},
	{
		name: "a position on no clause",
		changes: changed(P, "clauses:\n  size-limit: proposes", "clauses: {}"),
		problems: ["positions/witness-2025-12-01.yaml:4:10 wrong-value: name at least one clause"],
	},
	{
		name: "a key that is no id",
		changes: changed(P, "  size-limit: proposes", "  Size Limit: proposes"),
		problems: [
			'positions/witness-2025-12-01.yaml:5:3 wrong-value: "Size Limit": an id is written in small letters and digits with single hyphens, like the file it names',
		],
	},
	{
		name: "an id in capitals",
		changes: changed(C, "places: [river-town]", "places: [River-Town]"),
		problems: [
			'clauses/size-limit.mdx:24:10 wrong-value: "River-Town": an id is written in small letters and digits with single hyphens, like the file it names',
		],
	},
	{
		name: "a title without its basis",
		changes: changed("sources/paper.yaml", "kind: media", "kind: media\ntitle: X"),
		problems: ["sources/paper.yaml:1:1 wrong-value: title and title_basis go together"],
	},
	{
		name: "a value beside a range",
		changes: changed(N, "value: 600000", "value: 600000\nrange: [1, 2]"),
		problems: ["numbers/limit-draft-a.yaml:1:1 wrong-value: give either value or range"],
	},
	{
		name: "a script as source address",
		changes: changed("sources/paper.yaml", "https://paper.example/one", "javascript:alert(1)"),
		problems: [
			'sources/paper.yaml:2:6 wrong-value: "javascript:alert(1)": an address begins with https:// or http:// and has no spaces',
		],
	},
	{
		name: "all problems of a file in one run",
		changes: changed(C, "theme: security\ndepth: brief", "theme: securty\ndeth: brief"),
		problems: [
			'clauses/size-limit.mdx:2:1 missing-field: "depth" is missing',
			'clauses/size-limit.mdx:5:8 unknown-theme: there is no theme "securty"',
			'clauses/size-limit.mdx:6:1 unknown-field: "deth" is no field here',
		],
	},
]);

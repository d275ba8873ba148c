import { changed } from "../content-folder.ts";
import { refuses } from "../refusals.ts";

const C = "clauses/size-limit.mdx";
const P = "positions/witness-2025-12-01.yaml";

refuses([
	{
		name: "an unknown id",
		changes: changed(C, "places: [river-town]", "places: [river-twon]"),
		problems: ['clauses/size-limit.mdx:24:10 unknown-id: there is no place "river-twon"'],
	},
	{
		name: "an unknown id in a list item",
		changes: changed(C, "  - version: draft-b", "  - version: draft-c"),
		problems: ['clauses/size-limit.mdx:18:14 unknown-id: there is no version "draft-c"'],
	},
	{
		name: "an unknown id as key",
		changes: changed(P, "  size-limit: proposes", "  size-limits: proposes"),
		problems: ['positions/witness-2025-12-01.yaml:5:3 unknown-id: there is no clause "size-limits"'],
	},
	{
		name: "an unknown id where a name may stand",
		changes: changed(P, "speaker: witness", "speaker: witnes"),
		problems: ['positions/witness-2025-12-01.yaml:2:10 unknown-id: there is no actor "witnes"'],
	},
	{
		name: "a name that has a page",
		changes: changed(P, "speaker: witness", "speaker: Witness"),
		problems: ['positions/witness-2025-12-01.yaml:2:10 name-has-page: "Witness" is written as a name, but has a page'],
	},
	{
		name: "an unknown figure in a text",
		changes: changed(C, "gist: A limit of {limit-draft-a}.", "gist: A limit of {limit-draft-b}."),
		problems: ['clauses/size-limit.mdx:11:22 unknown-id: there is no number "limit-draft-b"'],
	},
	{
		name: "braces that name no figure",
		changes: changed(C, "gist: A limit of {limit-draft-a}.", "gist: A limit of {600 000}."),
		problems: ['clauses/size-limit.mdx:11:22 braces: "{600 000}" names no figure'],
	},
	{
		name: "a brace without its partner",
		changes: changed(C, "gist: A limit of {limit-draft-a}.", "gist: A limit of limit-draft-a}."),
		problems: ["clauses/size-limit.mdx:11:35 braces: a brace without its partner"],
	},
	{
		name: "a figure in a title",
		changes: changed(
			"glossary/limit.mdx",
			"title: Limit",
			'title: "Limit <{limit-draft-a} id=x tabindex=0 autofocus>"',
		),
		problems: [
			"glossary/limit.mdx:2:15 markup-in-fields: an angle bracket in a field",
			"glossary/limit.mdx:2:16 braces: braces in a title or a name",
		],
	},
	{
		name: "a brace in the name of a speaker",
		changes: changed(P, "speaker: witness", 'speaker: "Somebody {nope"'),
		problems: ["positions/witness-2025-12-01.yaml:2:20 braces: braces in a title or a name"],
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
]);

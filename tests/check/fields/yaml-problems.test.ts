import { changed } from "../content-folder.ts";
import { refuses } from "../refusals.ts";

const C = "clauses/size-limit.mdx";
const N = "numbers/limit-draft-a.yaml";

refuses([
	{
		name: "a colon in a text",
		changes: changed(C, "gist: The first draft would", "gist: The first: draft would"),
		problems: ["clauses/size-limit.mdx:7:7 yaml-syntax: a second colon, which begins a new field"],
	},
	{
		name: "a quote that is not closed",
		changes: changed(C, "title: Size limit", 'title: "Size limit'),
		problems: ["clauses/size-limit.mdx:2:8 yaml-syntax: something that has no end, or a field without its colon"],
	},
	{
		name: "a text that begins with a brace",
		changes: changed(C, "gist: A limit of {limit-draft-a}.", "gist: {limit-draft-a} is the limit."),
		problems: ["clauses/size-limit.mdx:11:27 yaml-syntax: text where the field should be over"],
	},
	{
		name: "a text that begins with a reserved sign",
		changes: changed(C, "title: Size limit", "title: @Size limit"),
		problems: ["clauses/size-limit.mdx:2:8 yaml-syntax: a text that begins with a reserved character"],
	},
	{
		name: "a tab as indentation",
		changes: changed(C, "    gist: A limit", "\tgist: A limit"),
		problems: ["clauses/size-limit.mdx:11:1 yaml-syntax: a tab as indentation"],
	},
	{
		name: "a field twice",
		changes: changed(C, "depth: brief", "depth: brief\ndepth: full"),
		problems: ['clauses/size-limit.mdx:7:1 duplicate-key: "depth" stands here twice'],
	},
	{
		name: "a tag",
		changes: changed(C, "title: Size limit", "title: !!str Size limit"),
		problems: ["clauses/size-limit.mdx:2:8 yaml-tag: a tag, which asks the parser to make a special object"],
	},
	{
		name: "a tag that asks for a function",
		changes: changed(C, "title: Size limit", "title: !!js/function 'x'"),
		problems: ["clauses/size-limit.mdx:2:8 yaml-tag: a tag, which asks the parser to make a special object"],
	},
	{
		name: "an anchor and an alias",
		changes: changed(N, "holder: witness", "holder: &w witness\nnote: *w"),
		problems: [
			"numbers/limit-draft-a.yaml:4:9 yaml-alias: an anchor (&) or alias (*)",
			"numbers/limit-draft-a.yaml:5:7 yaml-alias: an anchor (&) or alias (*)",
		],
	},
	{
		name: "an alias bomb",
		changes: {
			[N]: "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]\n",
		},
		problems: [
			"numbers/limit-draft-a.yaml:1:4 yaml-alias: an anchor (&) or alias (*)",
			"numbers/limit-draft-a.yaml:2:4 yaml-alias: an anchor (&) or alias (*)",
			"numbers/limit-draft-a.yaml:3:4 yaml-alias: an anchor (&) or alias (*)",
			"numbers/limit-draft-a.yaml:4:5 yaml-alias: an anchor (&) or alias (*)",
		],
	},
	{
		name: "a second document",
		changes: changed(N, "value: 600000", "value: 600000\n---\nvalue: 1"),
		problems: ["numbers/limit-draft-a.yaml:2:1 multiple-documents: a second document"],
	},
	{
		name: "a directive",
		changes: {
			[N]: "%YAML 1.1\n---\nvalue: 1\nunit: people\ncounts: x\nholder: witness\ndate: 2025-11-20\nevidence: document\nsources: [paper]\n",
		},
		problems: ["numbers/limit-draft-a.yaml:1:1 yaml-directive: a directive line (%)"],
	},
	{
		name: "a list instead of fields",
		changes: { [N]: "- a\n- b\n" },
		problems: ["numbers/limit-draft-a.yaml:1:1 no-fields: no fields"],
	},
	{
		name: "an empty file",
		changes: { [N]: "" },
		problems: ["numbers/limit-draft-a.yaml:1:1 no-fields: no fields"],
	},
]);

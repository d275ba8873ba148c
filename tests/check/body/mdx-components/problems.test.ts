import { CITE, withBody } from "../../content-folder.ts";
import { refuses } from "../../refusals.ts";

refuses([
	{
		name: "an unknown word",
		changes: withBody(`Text <Trem id="limit" />.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:6 unknown-word: <Trem> is none of the writer's words"],
	},
	{
		name: "a word of a word",
		changes: withBody(`Text <Term.X id="limit" />.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:6 unknown-word: <Term.X> is none of the writer's words"],
	},
	{
		name: "a prototype as word",
		changes: withBody(`Text <constructor id="limit" /> <Constructor />.${CITE}\n`),
		problems: [
			"clauses/size-limit.mdx:32:6 raw-html: <constructor> is HTML",
			"clauses/size-limit.mdx:32:33 unknown-word: <Constructor> is none of the writer's words",
		],
	},
	{
		name: "a fragment",
		changes: withBody(`Text <>here</>.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:6 unknown-word: <> is none of the writer's words"],
	},
	{
		name: "a script",
		changes: withBody("<script>\nalert(1)\n</script>\n"),
		problems: ["clauses/size-limit.mdx:32:1 raw-html: <script> is HTML"],
	},
	{
		name: "HTML with an event handler",
		changes: withBody(`Text <b onclick="x()">here</b>.${CITE}\n`),
		problems: [
			"clauses/size-limit.mdx:32:6 raw-html: <b> is HTML",
			'clauses/size-limit.mdx:32:9 event-handler: "onclick" is an event handler',
		],
	},
]);

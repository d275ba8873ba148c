import { CITE, withBody } from "../../content-folder.ts";
import { refuses } from "../../refusals.ts";

refuses([
	{
		name: "a link to no page",
		changes: withBody(`Text [here](/clauses/size-limt/).${CITE}\n`),
		problems: ['clauses/size-limit.mdx:32:6 dead-link: there is no page "/clauses/size-limt/"'],
	},
	{
		name: "a link without its last slash",
		changes: withBody(`Text [here](/clauses/size-limit).${CITE}\n`),
		problems: ['clauses/size-limit.mdx:32:6 dead-link: there is no page "/clauses/size-limit"'],
	},
	{
		name: "a link to no wording",
		changes: withBody(`Text [here](/clauses/size-limit/#w-draft-c).${CITE}\n`),
		problems: ['clauses/size-limit.mdx:32:6 dead-anchor: there is no place "#w-draft-c" on that page'],
	},
	{
		name: "a link to no answer",
		changes: withBody(`Text [here](/disputes/how-many/#a-papers).${CITE}\n`),
		problems: ['clauses/size-limit.mdx:32:6 dead-anchor: there is no place "#a-papers" on that page'],
	},
	{
		name: "a link to no heading of the page",
		changes: withBody(`Text [here](#nothing).${CITE}\n`),
		problems: ['clauses/size-limit.mdx:32:6 dead-anchor: there is no place "#nothing" on that page'],
	},
	{
		name: "a link to no term",
		changes: withBody(`Text [here](/glossary/#limits).${CITE}\n`),
		problems: ['clauses/size-limit.mdx:32:6 dead-anchor: there is no place "#limits" on that page'],
	},
	{
		name: "an image that is not there",
		changes: withBody(`Text ![x](/p.png).${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:6 dead-image: there is no image public/p.png"],
	},
	{
		name: "an image out of the folder",
		changes: withBody(`Text ![x](/../../etc/hostname).${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:6 dead-image: there is no image public/../../etc/hostname"],
	},
]);

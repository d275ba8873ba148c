import { CITE, withBody } from "../../content-folder.ts";
import { refuses } from "../../refusals.ts";

refuses([
	{
		name: "an outside link",
		changes: withBody(`Text [here](https://x.example) and https://y.example or www.z.example.${CITE}\n`),
		problems: [
			'clauses/size-limit.mdx:32:6 external-link: "https://x.example" leads out of the site',
			'clauses/size-limit.mdx:32:36 external-link: "https://y.example" leads out of the site',
			'clauses/size-limit.mdx:32:57 external-link: "http://www.z.example" leads out of the site',
		],
	},
	{
		name: "a relative link",
		changes: withBody(`Text [here](../clauses/size-limit/).${CITE}\n`),
		problems: ['clauses/size-limit.mdx:32:6 relative-link: "../clauses/size-limit/" is a relative address'],
	},
	{
		name: "a link without address",
		changes: withBody(`Text [here]().${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:6 relative-link: a link without an address"],
	},
	{
		name: "a script in a link definition",
		changes: withBody(`Text [here][r].${CITE}\n\n[r]: javascript:alert(1)\n`),
		problems: [
			'clauses/size-limit.mdx:34:1 script-address: "javascript:alert(1)" is an address of the kind "javascript:"',
		],
	},
	{
		name: "an image of another host",
		changes: withBody(`Text ![x](https://x.example/p.png).${CITE}\n`),
		problems: ['clauses/size-limit.mdx:32:6 foreign-image: an image at "https://x.example/p.png"'],
	},
	{
		name: "an image of another host by definition",
		changes: withBody(`Text ![x][p].${CITE}\n\n[p]: https://x.example/p.png\n`),
		problems: ['clauses/size-limit.mdx:34:1 foreign-image: an image at "https://x.example/p.png"'],
	},
	{
		name: "an image of any host",
		changes: withBody(`Text ![x](//x.example/p.png).${CITE}\n`),
		problems: [
			'clauses/size-limit.mdx:32:6 protocol-relative: "//x.example/p.png" leads out of the site, though it looks like a path',
		],
	},
	{
		name: "an image in its address",
		changes: withBody(`Text ![x](data:image/png;base64,AA).${CITE}\n`),
		problems: [
			'clauses/size-limit.mdx:32:6 script-address: "data:image/png;base64,AA" is an address of the kind "data:"',
		],
	},
	{
		name: "an image without description",
		changes: withBody(`Text ![](/p.png).${CITE}\n`),
		problems: [
			"clauses/size-limit.mdx:32:6 dead-image: there is no image public/p.png",
			"clauses/size-limit.mdx:32:6 image-without-text: an image without a description",
		],
	},
]);

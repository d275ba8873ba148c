import { changed } from "../../content-folder.ts";
import { refuses } from "../../refusals.ts";

const S = "sources/paper.yaml";

refuses([
	{
		name: "a source address that pretends",
		changes: changed(S, "https://paper.example/one", "https://reuters.com@evil.example/one"),
		problems: [
			'sources/paper.yaml:2:6 source-address: "reuters.com" stands before the name of the site "evil.example"',
		],
	},
	{
		name: "a source on a bare machine",
		changes: changed(S, "https://paper.example/one", "http://127.0.0.1/one"),
		problems: ['sources/paper.yaml:2:6 source-address: "127.0.0.1" is no public site'],
	},
]);

import { createHash } from "node:crypto";
import { parse } from "parse5";
import { expect, test } from "vitest";
import { elementsIn } from "../../../src/formats/markup.ts";
import { cspSources } from "../../../src/integrations/finish/csp.ts";
import { pageFinisher } from "../../../src/integrations/finish/finish-page.ts";

const BUILT = [
	'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title>',
	'<link rel="stylesheet" href="/a.css"></head><body>',
	'<svg><symbol id="one" data-search="skip"></symbol><symbol id="two" data-search="skip"></symbol></svg>',
	'<p class="a" data-search-weight="2">text<svg><use href="#two"></use></svg></p></body></html>',
].join("");

test("a page is finished in one go: own style, own signs, own policy, nothing for the search alone", () => {
	const { html, sources, built } = pageFinisher(() => ".a{color:red}.b{color:red}")(BUILT);
	const hash = createHash("sha256").update(".a{color:red}").digest("base64");
	expect(html).toBe(
		[
			'<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="',
			`default-src 'none'; img-src 'self'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
			"<title>T</title><style>.a{color:red}</style></head><body>",
			'<svg><symbol id="two"></symbol></svg>',
			'<p class="a">text<svg><use href="#two"></use></svg></p></body></html>',
		].join(""),
	);
	expect(cspSources(elementsIn(parse(html)))).toEqual(sources);
	expect(elementsIn(built).find(({ tagName }) => tagName === "p")?.attrs).toContainEqual({
		name: "data-search-weight",
		value: "2",
	});
});

import { expect, it } from "vitest";
import { headersFor, parseHeaders } from "../../../src/commands/serve/headers.ts";

const rules = parseHeaders(`
# every page
/*
  X-Frame-Options: DENY
  Link: </a>

/_astro/*
	Cache-Control: max-age=31536000, immutable
/data/:name.json
  Access-Control-Allow-Origin: *
  Link: </b>
`);

it.each([
	["/", { "x-frame-options": "DENY", link: "</a>" }],
	["/_astro/a.b.css", { "x-frame-options": "DENY", link: "</a>", "cache-control": "max-age=31536000, immutable" }],
	["/data/plan.json", { "x-frame-options": "DENY", link: "</a>, </b>", "access-control-allow-origin": "*" }],
	["/data/old/plan.json", { "x-frame-options": "DENY", link: "</a>" }],
	["/data/planXjson", { "x-frame-options": "DENY", link: "</a>" }],
])("gives %s its headers", (path, headers) => {
	expect(Object.fromEntries(headersFor(rules, path))).toEqual(headers);
});

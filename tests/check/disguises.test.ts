import { describe, expect, test } from "vitest";
import { CITE, checked, withBody } from "./content-folder.ts";

/*
 * Addresses as a contributor could write them. Each must be refused while it is parsed, whatever
 * rule names it first; the second value is that rule.
 */
const ADDRESSES: [written: string, rule: string][] = [
	["javascript:alert(1)", "script-address"],
	["JaVaScRiPt:alert(1)", "script-address"],
	["java&#115;cript:alert(1)", "script-address"],
	["java&#x73;cript:alert(1)", "script-address"],
	["javascript&colon;alert(1)", "script-address"],
	["javascript&#58;alert(1)", "script-address"],
	["java&Tab;script:alert(1)", "script-address"],
	["java&NewLine;script:alert(1)", "script-address"],
	["java&#9;script:alert(1)", "script-address"],
	["&#1;javascript:alert(1)", "script-address"],
	["&#32;javascript:alert(1)", "script-address"],
	["java&shy;script:alert(1)", "script-address"],
	["java&ZeroWidthSpace;script:alert(1)", "script-address"],
	["%6aavascript:alert(1)", "script-address"],
	["javascript%3Aalert(1)", "script-address"],
	["javascript%253Aalert(1)", "script-address"],
	["java\\script:alert(1)", "hidden-address"],
	["javascript&amp;colon;alert(1)", "script-address"],
	["<java script:alert(1)>", "script-address"],
	["vbscript:x", "script-address"],
	["data:text/html,x", "script-address"],
	["DATA:text/html;base64,PHNjcmlwdD4=", "script-address"],
	["blob:x", "script-address"],
	["file:///etc/hostname", "script-address"],
	["ftp://x.example/", "script-address"],
	["tel:+1", "script-address"],
	["view-source:x", "script-address"],
	["mailto:a@b.example?body=x", "script-address"],
	["//x.example", "protocol-relative"],
	["/\\x.example", "protocol-relative"],
	["\\\\\\\\x.example", "protocol-relative"],
	["\\\\x.example", "hidden-address"],
	["&#47;&#47;x.example", "protocol-relative"],
	["/&#9;/x.example", "protocol-relative"],
	["/%2fx.example", "protocol-relative"],
	["/%09/x.example", "protocol-relative"],
	["&sol;/x.example", "protocol-relative"],
	["https:x.example", "external-link"],
	["HTTPS://x.example", "external-link"],
	["ht&Tab;tps://x.example", "external-link"],
	["/about/%2e%2e/", "hidden-address"],
	["x.example", "relative-link"],
	["../about/", "relative-link"],
	["/about/../clauses/", "dead-link"],
	["/about?x=javascript:1", "dead-link"],
];

/** The ways in which Markdown takes an address. Images have a rule of their own for plain ones. */
const WAYS: [name: string, body: (address: string) => string][] = [
	["a link", (address) => `Text [here](${address}).${CITE}\n`],
	["a link definition", (address) => `Text [here][r].${CITE}\n\n[r]: ${address}\n`],
	["a link definition that nothing uses", (address) => `Text.${CITE}\n\n[r]: ${address}\n`],
];

describe.each(WAYS)("in %s the check refuses", (_name, body) => {
	test.each(ADDRESSES)("%s", (address, rule) => {
		expect(checked(withBody(body(address))).problems.map((problem) => problem.rule)).toEqual([rule]);
	});
});

describe("as image the check refuses", () => {
	test.each(ADDRESSES)("%s", (address) => {
		const rules = checked(withBody(`Text ![here](${address}).${CITE}\n`)).problems.map((problem) => problem.rule);
		expect(rules).toHaveLength(1);
		expect(["script-address", "protocol-relative", "hidden-address", "foreign-image", "dead-image"]).toContain(
			rules[0],
		);
	});
});

describe("without markup the check refuses", () => {
	test.each([["https://x.example/"], ["http://x.example/"], ["www.x.example"]])("%s", (address) => {
		expect(checked(withBody(`Text ${address} here.${CITE}\n`)).problems.map((problem) => problem.rule)).toEqual([
			"external-link",
		]);
	});
});

describe("the check takes", () => {
	test.each([
		["/"],
		["/about/"],
		["/about/method/"],
		["/clauses/size-limit/"],
		["/clauses/size-limit/#w-draft-a"],
		["/clauses/size-limit/#what-it-says"],
		["/glossary/#limit"],
		["/disputes/how-many/#a-paper"],
		["/sources/paper/"],
		["mailto:somebody@example.org"],
		["#w-draft-b"],
	])("%s", (address) => {
		expect(checked(withBody(`Text [here](${address}).${CITE}\n`)).problems).toEqual([]);
	});
});

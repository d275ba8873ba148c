import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { pagesOf, ROOT } from "./built-site.ts";
import { sweepOf } from "./sweep.ts";

const validator = new HtmlValidate({
	root: true,
	extends: ["html-validate:recommended"],
	rules: {
		// WebKit takes the meaning of a list away with its bullets; role="list" gives it back.
		"no-redundant-role": "off",
		// The name of an entry is its title, and the name of the site stands behind it.
		"long-title": ["error", { maxlength: 140 }],
		// The suggestions below a field that is typed into: no native element shows titles with their kind and links.
		"prefer-native-element": ["error", { exclude: ["listbox"] }],
	},
});

test("every page is valid HTML", { timeout: 600_000 }, async () => {
	const read = sweepOf(pagesOf(ROOT));
	expect(read.length).toBeGreaterThan(40);
	const found: string[] = [];
	for (const { path, html } of read) {
		const report = await validator.validateString(html);
		for (const { ruleId, message, line, column } of report.results.flatMap(({ messages }) => messages))
			found.push(`${path || "/"}:${line}:${column}  ${ruleId}: ${message}`);
	}
	expect(found).toEqual([]);
});

import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { edited, elementsIn } from "../../../src/formats/markup.ts";
import { noteEdits } from "../../../src/integrations/finish/gather-notes.ts";

const mark = (id: string): string =>
	`<span class="evidence-mark"><button popovertarget="${id}">1</button><span popover id="${id}" class="evidence-note">${id}</span></span>`;
const row = (number: number): string => `<li><a data-back="${number}" href="#m-${number}">back</a></li>`;
const page = (text: string, rows: string): string =>
	`<html><head></head><body><main>${text}<ol>${rows}</ol></main><footer></footer></body></html>`;

const gathered = (html: string): string =>
	edited(html, noteEdits(html, elementsIn(parse(html, { sourceCodeLocationInfo: true }))));

describe("the notes of a page", () => {
	test("stand behind its main part, each once, in the order of the marks", () => {
		const html = gathered(page(`${mark("e-leaked-1")}${mark("e-document-2")}${mark("e-leaked-1")}`, ""));
		const [before = "", after = ""] = html.split("</main>");
		expect(before).not.toContain("popover ");
		expect(after).toContain('id="e-1" class="evidence-note">e-leaked-1<');
		expect(after).toContain('id="e-2" class="evidence-note">e-document-2<');
		expect(before.match(/popovertarget="[^"]+"/g)).toEqual(["e-1", "e-2", "e-1"].map((id) => `popovertarget="${id}"`));
		expect(after.match(/evidence-note/g)).toHaveLength(2);
	});

	test("tell each row of the list where its source is named first", () => {
		const html = gathered(page(`${mark("e-leaked-2-10")}${mark("e-document-1-2")}`, [1, 2, 10].map(row).join("")));
		expect(html).toContain('<span id="m-2" class="evidence-mark"><button popovertarget="e-1">');
		expect(html).toContain('<span id="m-1" class="evidence-mark"><button popovertarget="e-2">');
		expect(html.match(/<a href="#m-\d+">/g)).toEqual(['<a href="#m-1">', '<a href="#m-2">', '<a href="#m-2">']);
	});

	test("leave no way back where no mark names a source", () => {
		expect(gathered(page(mark("e-leaked-1"), row(4)))).not.toContain("back");
	});

	test("leave a page without marks as it is", () => {
		expect(gathered(page("", ""))).toBe(page("", ""));
	});
});

import { parse } from "parse5";
import { expect, test } from "vitest";
import { edited, elementsToCome } from "../../../src/formats/markup.ts";
import { searchMarkEdits } from "../../../src/formats/search/search-marks.ts";

const published = (html: string): string =>
	edited(html, searchMarkEdits(elementsToCome(parse(html, { sourceCodeLocationInfo: true }))));

test.each([
	["a page without marks stays", "<p class=a>data-search=skip</p>", "<p class=a>data-search=skip</p>"],
	["a mark goes", '<p class="a" data-search="skip" id=b>x</p>', '<p class="a" id=b>x</p>'],
	["so do two of one element", '<p data-search-weight="2" data-search="opening">x</p>', "<p>x</p>"],
	["and those of drawings", '<svg><g data-search="skip"/></svg>', "<svg><g/></svg>"],
	[
		"and of templates, wherever they stand",
		'<i data-search="skip"></i><template><b data-search="skip">x</b></template><u data-search="skip"></u>',
		"<i></i><template><b>x</b></template><u></u>",
	],
])("%s", (_, html, wanted) => expect(published(html)).toBe(wanted));

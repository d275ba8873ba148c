import { describe, expect, test } from "vitest";
import { sourceSchema } from "../../../src/schema/entries/source.ts";
import {
	fullCitation,
	printTitle,
	publisherLine,
	shortCitation,
	titleLanguage,
} from "../../../src/text/format/citation.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const make = (fields: object = {}) =>
	sourceSchema.parse({ publisher: "UNN", kind: "media", side: "ukraine", url: "https://example.org/a", ...fields });

describe("a citation", () => {
	test("names whom the publisher relays", () => {
		expect(publisherLine(make())).toBe("UNN");
		expect(publisherLine(make({ relays: "Axios" }))).toBe("UNN, citing Axios");
	});

	test.each([
		["headline", "“Peace plan”"],
		["from-address", "Peace plan"],
		["description", "Peace plan"],
	])("prints a title known by %s as %s", (title_basis, printed) => {
		expect(printTitle(make({ title: "Peace plan", title_basis }))).toBe(printed);
	});
	test("prints no title where none is known", () => expect(printTitle(make())).toBeNull());

	test.each([
		[{ title: "Peace plan", title_basis: "headline", language: "en" }, "en"],
		[{ title: "Нічна атака", title_basis: "headline", language: "uk" }, "uk"],
		[{ title: "Силы ПВО", title_basis: "from-address", language: "ru" }, "ru"],
		[{ title: "Peace plan", title_basis: "from-address", language: "uk" }, undefined],
		[{ title: "Peace plan", title_basis: "description", language: "ru" }, undefined],
		[{}, undefined],
	])("marks the title of %j as %s", (fields, language) => expect(titleLanguage(make(fields))).toBe(language));

	test.each([
		[{}, "UNN, date not known"],
		[{ date: "2025-12-24" }, "UNN, 24 December 2025"],
		[{ date: "2025-12", relays: "Axios" }, "UNN, citing Axios, December 2025"],
	])("in the margin, of %j, is %s", (fields, printed) => expect(plain(shortCitation(make(fields)))).toBe(printed));

	test.each([
		[{}, "UNN. date not known. https://example.org/a"],
		[
			{ title: "Peace plan", title_basis: "headline", date: "2025-12-24" },
			"UNN. “Peace plan”. 24 December 2025. https://example.org/a",
		],
		[{ kind: "given", url: undefined, date: "2025" }, "UNN. 2025"],
	])("in full, of %j, is %s", (fields, printed) => expect(plain(fullCitation(make(fields)))).toBe(printed));
});

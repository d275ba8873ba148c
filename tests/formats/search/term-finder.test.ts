import { expect, test } from "vitest";
import { termFinder } from "../../../src/formats/search/term-finder.ts";
import { entry, site } from "../../model/fake-content.ts";

const { glossary } = site(
	entry("glossary", "zone", { title: "zone" }),
	entry("glossary", "buffer", { title: "Buffer zone" }),
	entry("glossary", "b", { title: "buffer" }),
	entry("glossary", "front", { title: "Front line" }),
	entry("glossary", "twin", { title: "FRONT LINE" }),
);
const idsIn = (text: string): string[] => termFinder(glossary)(text).map(({ id }) => id);

test.each([
	["a term, whatever its capital letters", "A ZONE of its own", ["zone"]],
	["a term inside a longer word", "the zones and the frontier", ["zone"]],
	["a term inside another, and both", "one buffer zone", ["buffer", "b", "zone"]],
	["terms of one title", "On the front line", ["twin", "front"]],
	["a term at the very end", "of the front line", ["twin", "front"]],
	["nothing in a text that breaks off", "the front lin", []],
	["nothing in no text", "", []],
])("finds %s", (_, text, ids) => expect(idsIn(text).sort()).toEqual([...ids].sort()));

test("gives each once, in the order of the glossary", () => {
	const found = termFinder(glossary)("zone, front line, zone, buffer");
	expect(found).toEqual(glossary.filter((term) => found.includes(term)));
	expect(new Set(found).size).toBe(found.length);
});

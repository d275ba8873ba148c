import { describe, expect, test } from "vitest";
import { fill, fillAll } from "../../../src/schema/fields/placeholder.ts";

const figures = new Map([
	["army-28", "600,000 people"],
	["zone", "$1 billion"],
]);
const print = (id: string) => figures.get(id);

describe("figures are put where a text names them", () => {
	test.each([
		["limited to {army-28}", "limited to 600,000 people"],
		["{zone} and {zone}", "$1 billion and $1 billion"],
		["no figure", "no figure"],
	])("%s", (text, filled) => expect(fill(text, print)).toBe(filled));

	test("a figure that is not there is an error, not a gap", () => {
		expect(() => fill("limited to {army-29}", print)).toThrow("no figure called army-29");
	});

	test("in every text of a record, however deep; the record itself stays as it was", () => {
		const record = { gist: "{zone}", list: ["{army-28}", { deep: "{zone}" }], count: 2, none: null, yes: true };
		expect(fillAll(record, print)).toEqual({
			gist: "$1 billion",
			list: ["600,000 people", { deep: "$1 billion" }],
			count: 2,
			none: null,
			yes: true,
		});
		expect(record.gist).toBe("{zone}");
	});
});

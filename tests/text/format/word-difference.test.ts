import { expect, test } from "vitest";
import { wordDifference } from "../../../src/text/format/word-difference.ts";

/** New words stand between stars. */
const marked = (before: string, after: string): string =>
	wordDifference(before, after)
		.map(({ text, isNew }) => (isNew ? `*${text}*` : text))
		.join(" ");

test.each([
	["At most 600,000 people", "At most 800,000 people in peacetime", "At most *800,000* people *in peacetime*"],
	["No", "No", "No"],
	["No: never", "No, never", "No, never"],
	["Within 100 days", "As soon as possible after signing", "*As soon as possible after signing*"],
	["a b c d", "b d e", "b d *e*"],
	["", "new words", "*new words*"],
	["Russia and Ukraine", "Ukraine and Russia", "Ukraine *and Russia*"],
])("from %j to %j", (before, after, expected) => expect(marked(before, after)).toBe(expected));

test("no word of the later text is lost", () => {
	for (const [before, after] of [
		["x y z", "z y x w"],
		["a a a", "a b a"],
	] as const)
		expect(
			wordDifference(before, after)
				.map(({ text }) => text)
				.join(" "),
		).toBe(after);
});

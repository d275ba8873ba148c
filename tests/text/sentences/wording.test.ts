import { describe, expect, test } from "vitest";
import type { Wording } from "../../../src/model/entities.ts";
import { list } from "../../../src/text/format/sentence.ts";
import { answerWords } from "../../../src/text/sentences/answers.ts";
import { voiceSentence } from "../../../src/text/sentences/positions.ts";
import { changeWords, pointsShort, pointsWords } from "../../../src/text/sentences/wording.ts";
import { entry, ground, linked, wording } from "../../model/fake-content.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

test.each([
	[[], ""],
	[["a"], "a"],
	[["a", "b"], "a and b"],
	[["a", "b", "c"], "a, b and c"],
])("%j is listed as %j", (words, sentence) => expect(list(words)).toBe(sentence));

describe("for whom a change is stricter or softer", () => {
	const change = (fields: object | undefined) =>
		changeWords({
			data: { change: fields && { stricter_for: [], softer_for: [], meaning: "It.", ...fields } },
		} as unknown as Wording);
	test.each([
		[undefined, ""],
		[{}, "effect unclear"],
		[{ stricter_for: ["ukraine"] }, "stricter for Ukraine"],
		[{ softer_for: ["russia", "united-states"] }, "softer for Russia and the United States"],
		[{ stricter_for: ["ukraine"], softer_for: ["russia"] }, "stricter for Ukraine, softer for Russia"],
	])("%j is told as %j", (fields, words) => expect(change(fields)).toBe(words));
});

test.each([
	[[], "without a point number"],
	[["6"], "point 6"],
	[["5", "10"], "points 5 and 10"],
	[["21a"], "point 21 (a)"],
	[["21a", "21b", "22"], "points 21 (a), 21 (b) and 22"],
])("the points %j are told as %s", (points, words) => expect(plain(pointsWords(points))).toBe(words));

test.each([
	[[], ""],
	[["5", "10"], "5, 10"],
	[["21d"], "21d"],
	[["21", "21a", "21b", "21c"], "21, 21a–c"],
	[["3a", "3b", "7"], "3a–b, 7"],
])("the points %j are %j in few letters", (points, words) => expect(pointsShort(points)).toBe(words));

const change = { stricter_for: ["ukraine"], meaning: "More is asked." };
const site = linked([
	...ground(),
	entry("versions", "three", { date: "2026-01-01" }),
	entry("clauses", "first", {
		wordings: [wording("one", { answer: "At most ten" }), wording("two", { state: "changed", change })],
	}),
	entry("positions", "p", { date: "2025-12-23", clauses: { first: "wants-change" } }),
]);
const clause = site.get("clauses", "first");

test("each version answers: in its own words, by its gist, or by what is missing; none is blank", () => {
	expect(clause.ribbon.map(({ wording }) => answerWords(wording))).toEqual([
		"At most ten",
		"What two says.",
		"Not entered yet",
	]);
});

test("the four voices are spoken with their day", () => {
	expect(clause.voices.map((voice) => plain(voiceSentence(voice)))).toEqual([
		"Ukraine: wants it changed (23 December 2025)",
		"Russia: no statement found up to 1 June 2026",
		"United States: no statement found up to 1 June 2026",
		"Europe: no statement found up to 1 June 2026",
	]);
});

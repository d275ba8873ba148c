import { describe, expect, test } from "vitest";
import type { Clause, Position } from "../../../src/model/entities.ts";
import {
	captionWords,
	cellWords,
	courseWords,
	statementWords,
	voiceCountWords,
} from "../../../src/text/sentences/positions.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { entry, site } from "../../model/fake-content.ts";
import { VOICE_RULES } from "./positions-rules.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const said = (id: string, date: string, clauses: Record<string, string>, more: Record<string, unknown> = {}) =>
	entry("positions", id, { date, clauses, speaker: "Somebody", ...more });

const given = site(
	entry("clauses", "first"),
	entry("clauses", "second"),
	said("old", "2025-11-25", { first: "accepts" }, { evidence: "document" }),
	said("new", "2025-12-10", { first: "rejects", second: "rejects" }, { evidence: "on-record" }),
	said("relayed", "2025-12-12", { second: "accepts" }, { evidence: "leaked", according_to: "A paper" }),
	said("there", "2025-12~", { second: "proposes" }, { side: "russia", evidence: "on-record" }),
);
const clause = (id: string): Clause => given.get("clauses", id);
const position = (id: string): Position => given.get("positions", id);
const cell = (id: string, voice: number): string => {
	const reading = clause(id).voices[voice];
	return reading === undefined ? "" : plain(cellWords(clause(id), reading));
};

describe("a voice on a clause is read out", () => {
	test.each([
		["second", 0, "Clause second. Ukraine: rejects (10 December 2025), on record"],
		["second", 1, "Clause second. Russia: proposes (about December 2025), on record"],
		["second", 2, "Clause second. United States: no statement found up to 1 June 2026"],
		[
			"first",
			0,
			"Clause first. Ukraine: differs, rejects (10 December 2025) and accepts (25 November 2025), on record, document",
		],
	])("%s, voice %i", (id, voice, words) => expect(cell(id, voice)).toBe(words));
});

test("a statement is named by speaker, day and who reports it", () => {
	expect(plain(statementWords(position("new")))).toBe("Somebody, 10 Dec 2025");
	expect(plain(statementWords(position("relayed")))).toBe("Somebody, 12 Dec 2025, according to A paper");
});

test.each([
	[[], ""],
	[[["accepts", "2025-11-25"]], "Over time: accepts in each statement since 25 Nov 2025"],
	[
		[
			["accepts", "2025-11-25"],
			["rejects", "2025-12~"],
		],
		"Over time: accepts (25 Nov 2025), then rejects (about Dec 2025)",
	],
] as const)("the course %j is told as %j", (course, words) =>
	expect(plain(courseWords(course.map(([stance, date]) => ({ stance, date }))))).toBe(words),
);

test("stances are counted in their order, and silence last", () => {
	expect(plain(voiceCountWords(given.clauses, "ukraine"))).toBe("Ukraine: rejects on 1, differs on 1");
	expect(plain(voiceCountWords(given.clauses, "russia"))).toBe("Russia: proposes on 1, no statement found on 1");
	expect(captionWords(1, "2026-06-01")).toMatch(/^1 clause /);
});

test.each(Object.entries(VOICE_RULES))("%s", (_, holds) => holds(fixtureSite));

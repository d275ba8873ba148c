import { describe, expect, test } from "vitest";
import { EVIDENCE } from "../../../src/schema/mdx-components.ts";
import { SOURCE_KINDS } from "../../../src/schema/source.ts";
import { SIDES, STANCES, STATES, TEXTS, THEMES, VOICES } from "../../../src/schema/terms.ts";
import * as words from "../../../src/text/messages/words.ts";

describe("every closed list has its words", () => {
	test.each<[string, readonly string[], Record<string, unknown>]>([
		["sides", SIDES, words.SIDE],
		["voices", VOICES, words.VOICE_SIGN],
		["themes", THEMES, words.THEME],
		["states", STATES, words.STATE],
		["stances", [...STANCES, "differs", "none"], words.STANCE],
		["evidence", EVIDENCE, words.EVIDENCE_NAME],
		["kinds of source", SOURCE_KINDS, words.SOURCE_KIND],
		["texts", TEXTS, words.TEXT_STATE],
	])("%s: each has one, and none is left over", (_, list, named) => {
		expect(Object.keys(named).sort()).toEqual([...list].sort());
	});

	test("no two of one list are called the same", () => {
		for (const named of [words.STATE, words.STANCE, words.EVIDENCE_NAME, words.SOURCE_KIND, words.TEXT_STATE]) {
			const names = Object.values(named).map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
		}
	});
});

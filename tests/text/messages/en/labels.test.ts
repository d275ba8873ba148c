import { describe, expect, test } from "vitest";
import { SOURCE_KINDS } from "../../../../src/schema/entries/source.ts";
import { SIDES, STANCES, STATES, TEXTS, VOICES } from "../../../../src/schema/fields/terms.ts";
import { STRIKE_KINDS } from "../../../../src/schema/geography/strike.ts";
import { EVIDENCE, NOTE_KINDS } from "../../../../src/schema/mdx-components.ts";
import { messages } from "../../../../src/text/messages/index.ts";

const { labels } = messages;

describe("every closed list has its words", () => {
	test.each<[string, readonly string[], Record<string, unknown>]>([
		["sides", SIDES, labels.side],
		["voices", VOICES, labels.voiceSign],
		["states", STATES, labels.state],
		["stances", [...STANCES, "differs", "none"], labels.stance],
		["evidence", EVIDENCE, labels.evidence],
		["kinds of source", SOURCE_KINDS, labels.sourceKind],
		["texts", TEXTS, labels.textState],
		["kinds of note", NOTE_KINDS, labels.noteKind],
		["kinds of report on strikes", STRIKE_KINDS, labels.strikeKind],
	])("%s: each has one, and none is left over", (_, list, named) => {
		expect(Object.keys(named).sort()).toEqual([...list].sort());
	});

	test("no two of one list are called the same", () => {
		for (const named of [labels.state, labels.stance, labels.evidence, labels.sourceKind, labels.textState]) {
			const names = Object.values(named).map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
		}
	});
});

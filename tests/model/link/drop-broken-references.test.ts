import { describe, expect, test } from "vitest";
import type { CheckedEntry } from "../../../src/model/checked-entry.ts";
import { dropBrokenReferences } from "../../../src/model/link/drop-broken-references.ts";
import { answer, entry, ground, ids, linked, wording } from "../fake-content.ts";

const pruned = (...entries: CheckedEntry[]): CheckedEntry[] => dropBrokenReferences([...ground(), ...entries]);

describe("where an entry is missing in the dev server", () => {
	test("nothing happens to what fits together", () => {
		const entries = [...ground(), entry("clauses", "first"), entry("positions", "p")];
		expect(dropBrokenReferences(entries)).toEqual(entries);
	});

	test("a list lets go of it", () => {
		const [, , , event] = pruned(
			entry("events", "2025-12-20-talks", { clauses: ["gone"], participants: ["gone", "A Guest"] }),
		);
		expect(event?.data).toMatchObject({ clauses: [], participants: ["A Guest"] });
	});

	test("a wording in a missing version falls, the clause stands", () => {
		const clause = pruned(entry("clauses", "first", { wordings: [wording("gone"), wording("one")] })).at(-1);
		expect(clause?.data).toMatchObject({ wordings: [{ version: "one" }] });
	});

	test("a stance on a missing clause falls, the statement stands", () => {
		const left = pruned(
			entry("clauses", "first"),
			entry("positions", "p", { clauses: { first: "accepts", gone: "rejects" } }),
		);
		expect(left.at(-1)?.data).toMatchObject({ clauses: { first: "accepts" } });
	});

	test("an entry that cannot be without it falls, and what hangs on that entry lets go as well", () => {
		const left = pruned(
			entry("places", "sloviansk", { region: "gone" }),
			entry("clauses", "first", { places: ["sloviansk"] }),
		);
		expect(ids(left)).not.toContain("sloviansk");
		expect(left.at(-1)?.data).toMatchObject({ places: [] });
	});

	test("a figure that is not there is left open in the text", () => {
		expect(pruned(entry("clauses", "first", { gist: "For {gone}." })).at(-1)?.data).toMatchObject({ gist: "For …." });
	});

	test("citations and words of a body let go of it", () => {
		const body = {
			cites: [{ sources: ["gone", "paper"], evidence: "document" as const }],
			links: [
				{ word: "Term", id: "gone" },
				{ word: "Version", id: "one" },
			],
			hasBody: true,
		};
		expect(pruned(entry("explainers", "e", {}, body)).at(-1)).toMatchObject({
			cites: [{ sources: ["paper"] }],
			links: [{ word: "Version", id: "one" }],
		});
	});

	test("what is left makes a plan", () => {
		const left = pruned(
			entry("clauses", "first", {
				wordings: [wording("gone", { numbers: ["gone"] }), wording("two")],
				terms: ["gone"],
			}),
			entry("positions", "p", { speaker: "gone", clauses: { gone: "accepts" } }),
			entry("disputes", "d", {
				about: { clauses: ["gone"] },
				answers: [answer("a", { version: "gone" }), answer("b")],
			}),
			entry("events", "2025-12-20-talks", { place: "gone" }),
		);
		expect(() => linked(left)).not.toThrow();
	});

	test("what was handed in stays as it was", () => {
		const entries = [...ground(), entry("events", "2025-12-20-talks", { clauses: ["gone"] })];
		const before = structuredClone(entries);
		dropBrokenReferences(entries);
		expect(entries).toEqual(before);
	});
});

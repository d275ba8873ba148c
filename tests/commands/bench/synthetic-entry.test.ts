import { expect, test } from "vitest";
import { copyOf, type FileText } from "../../../src/commands/bench/synthetic-entry.ts";

test("a figure under the name of an entry is renamed, and the name with it", () => {
	const values = { clauses: { army: "accepts" }, in_short: { army: "at most {limit}" }, sources: ["paper"] };
	const entry: FileText = { collection: "positions", id: "speaker", values, body: "", text: "" };
	const named = (_: string, id: string): string => `${id}-copy-1`;
	const copy = copyOf(entry, { round: 1, place: 0, made: (id) => `${id}-copy-1`, named });
	expect(copy).toMatchObject({
		id: "speaker-copy-1",
		values: {
			clauses: { "army-copy-1": "accepts" },
			in_short: { "army-copy-1": "at most {limit-copy-1}" },
			sources: ["paper-copy-1"],
		},
	});
	if ("values" in copy) expect(Object.keys(copy.values["in_short"] as object)).toEqual(["army-copy-1"]);
});

import { describe, expect, test } from "vitest";
import { answer, entry, site, wording } from "../fake-content.ts";

describe("figures", () => {
	test("are filled in wherever a text names them", () => {
		const { get } = site(
			entry("numbers", "ten"),
			entry("clauses", "first", { gist: "For {ten}.", wordings: [wording("one", { gist: "Lasts {ten}." })] }),
		);
		expect(get("clauses", "first").data.gist).toBe("For 10\u00a0years.");
		expect(get("clauses", "first").wordings[0]?.data.gist).toBe("Lasts 10\u00a0years.");
		expect(get("numbers", "ten").printed).toBe("10\u00a0years");
	});

	test.each<[string, { clause?: true; dispute?: true; event?: true; version?: true }, string]>([
		["the clause whose wording contains it", { clause: true, dispute: true, event: true }, "first"],
		["else the question whose answer it is", { dispute: true, event: true }, "size"],
		["else the event at which it was named", { event: true, version: true }, "2025-12-20-talks"],
		["else the version that contains it", { version: true }, "one"],
		["else the page of its holder", {}, "envoy"],
	])("live with %s", (_, has: { clause?: true; dispute?: true; event?: true; version?: true }, home) => {
		const made = site(
			entry("actors", "envoy"),
			entry("events", "2025-12-20-talks"),
			entry("clauses", "first", { wordings: [wording("one", has.clause ? { numbers: ["ten"] } : {})] }),
			entry("disputes", "size", { answers: [answer("a", has.dispute ? { numbers: ["ten"] } : {}), answer("b")] }),
			entry("numbers", "ten", {
				holder: "envoy",
				...(has.event ? { event: "2025-12-20-talks" } : {}),
				...(has.version ? { version: "one" } : {}),
			}),
		);
		const number = made.get("numbers", "ten");
		expect(number.home?.id).toBe(home);
		expect(number.home?.printedNumbers).toEqual([number]);
	});

	test.each([
		["a body", {}, { links: [{ word: "Number", id: "ten" }], hasBody: true }],
		["a line of front matter", { gist: "For {ten}." }, {}],
	])("of somebody without a page live where %s names them first", (_, fields, extras) => {
		const made = site(entry("numbers", "ten"), entry("explainers", "e", fields, extras), entry("clauses", "first"));
		expect(made.get("numbers", "ten").home).toBe(made.get("explainers", "e"));
		expect(made.get("explainers", "e").printedNumbers).toHaveLength(1);
	});

	test("that nobody names live nowhere", () => {
		expect(site(entry("numbers", "ten")).get("numbers", "ten").home).toBeNull();
	});
});

import { describe, expect, test } from "vitest";
import { answer, entry, ids, site, wording } from "../fake-content.ts";

describe("what points at what is turned round", () => {
	test("a version knows what it came from and what came from it", () => {
		const { get } = site();
		expect(ids(get("versions", "two").basedOn)).toEqual(["one"]);
		expect(ids(get("versions", "one").leadsTo)).toEqual(["two"]);
	});

	test("an event is found with its actors, its place, its clauses and its versions, each once", () => {
		const { get } = site(
			entry("clauses", "first"),
			entry("actors", "envoy"),
			entry("places", "miami"),
			entry("events", "2025-12-20-talks", {
				place: "miami",
				participants: ["envoy", "A Guest", "envoy"],
				clauses: ["first"],
				versions: ["two"],
			}),
		);
		const event = get("events", "2025-12-20-talks");
		for (const found of [
			get("actors", "envoy"),
			get("places", "miami"),
			get("clauses", "first"),
			get("versions", "two"),
		])
			expect(found.events).toEqual([event]);
		expect(event.participants.map(({ name, entry: page }) => [name, page?.id])).toEqual([
			["Actor envoy", "envoy"],
			["A Guest", undefined],
			["Actor envoy", "envoy"],
		]);
		expect(event.place).toMatchObject({ name: "Place miami" });
	});

	test("an event knows what came before and after", () => {
		const { events } = site(entry("events", "2025-12-20-a"), entry("events", "2025-12-21-b"));
		const [a, b] = events;
		expect([a?.before, a?.after, b?.before, b?.after]).toEqual([null, b, a, null]);
	});

	test("a statement is found with its speaker and on each of its clauses", () => {
		const { get } = site(
			entry("clauses", "first"),
			entry("clauses", "second"),
			entry("actors", "envoy"),
			entry("positions", "p", { speaker: "envoy", clauses: { first: "accepts", second: "rejects" } }),
		);
		expect(ids(get("actors", "envoy").positions)).toEqual(["p"]);
		expect(ids(get("clauses", "first").positions)).toEqual(["p"]);
		expect(ids(get("clauses", "second").positions)).toEqual(["p"]);
	});

	test("a question is shown on every page that it is about, once", () => {
		const { get } = site(
			entry("clauses", "first"),
			entry("places", "kyiv"),
			entry("events", "2025-12-20-talks"),
			entry("numbers", "ten"),
			entry("disputes", "size", {
				about: {
					clauses: ["first", "first"],
					events: ["2025-12-20-talks"],
					numbers: ["ten"],
					versions: ["one"],
					places: ["kyiv"],
				},
			}),
		);
		const dispute = get("disputes", "size");
		for (const page of [
			get("clauses", "first"),
			get("events", "2025-12-20-talks"),
			get("numbers", "ten"),
			get("versions", "one"),
			get("places", "kyiv"),
		])
			expect(page.disputes).toEqual([dispute]);
	});

	test("a region holds its places, and what each version says of it", () => {
		const { get } = site(
			entry("places", "donetsk-region", { kind: "region" }),
			entry("places", "sloviansk", { region: "donetsk-region" }),
			entry("versions", "three", {
				regions: [
					{ region: "donetsk-region", part: "all", status: "silent", evidence: "document", sources: ["paper"] },
				],
			}),
		);
		const region = get("places", "donetsk-region");
		expect(ids(region.inside)).toEqual(["sloviansk"]);
		expect(get("places", "sloviansk").region).toBe(region);
		expect(region.versions.map(({ version, fate }) => [version.id, fate.status])).toEqual([["three", "silent"]]);
	});

	test("a source knows every page that rests on it, through a list, a citation, a statement or a figure", () => {
		const { get } = site(
			entry("sources", "other"),
			entry("clauses", "first"),
			entry("positions", "p", { sources: ["other"] }),
			entry("explainers", "e", {}, { cites: [{ sources: ["other"], evidence: "analysis" }], hasBody: true }),
			entry("disputes", "d", { answers: [answer("a", { numbers: ["ten"] }), answer("b")] }),
			entry("numbers", "ten", { sources: ["other"] }),
		);
		expect(ids(get("sources", "other").citedBy).sort()).toEqual(["d", "e", "first"]);
	});

	test("a term knows the clauses that need it and the bodies that name it, each once", () => {
		const link = { word: "Term", id: "line" };
		const { get } = site(
			entry("glossary", "line", { see: ["contact"] }),
			entry("glossary", "contact"),
			entry("clauses", "first", { terms: ["line"] }, { links: [link, link], hasBody: true }),
			entry("explainers", "e", {}, { links: [link], hasBody: true }),
		);
		expect(ids(get("glossary", "line").usedBy).sort()).toEqual(["e", "first"]);
		expect(ids(get("glossary", "line").see)).toEqual(["contact"]);
	});
});

describe("the ribbon", () => {
	test("has one cell per main version in order of date, and null where no wording is written", () => {
		const { get, main } = site(
			entry("versions", "talks", { main: false, date: "2025-12-01" }),
			entry("versions", "between", { date: "2025-12-02" }),
			entry("clauses", "first", { wordings: [wording("two"), wording("talks"), wording("one")] }),
		);
		expect(ids(main)).toEqual(["one", "between", "two"]);
		expect(get("clauses", "first").ribbon.map(({ version, wording: w }) => [version.id, w?.data.gist])).toEqual([
			["one", "What one says."],
			["between", undefined],
			["two", "What two says."],
		]);
	});

	test("wordings stand in the order of their versions, and each version knows its own", () => {
		const { get } = site(entry("clauses", "first", { wordings: [wording("two"), wording("one")] }));
		expect(get("clauses", "first").wordings.map(({ version }) => version.id)).toEqual(["one", "two"]);
		expect(get("versions", "two").wordings.map(({ clause }) => clause.id)).toEqual(["first"]);
	});

	test("a wording is compared with what its version is based on, or with what the editor names", () => {
		const { get } = site(
			entry("versions", "three", { based_on: ["two"], date: "2026-01-01" }),
			entry("clauses", "first", {
				wordings: [wording("one"), wording("two"), wording("three", { compared_to: "one" })],
			}),
		);
		expect(get("clauses", "first").wordings.map(({ comparedTo }) => comparedTo?.id)).toEqual([undefined, "one", "one"]);
	});
});

import { describe, expect, test } from "vitest";
import { buildPlan } from "../../src/model/plan.ts";
import type { RawEntry } from "../../src/model/raw.ts";
import { answer, entry, ground, wording } from "./fake-content.ts";

const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
const plan = (...entries: RawEntry[]) => buildPlan([...ground(), ...entries]);

describe("the order of lists", () => {
	test("versions and events stand by their first day, then by id", () => {
		const { versions, events } = plan(
			entry("versions", "about", { date: "2025-12~", main: false }),
			entry("events", "2025-12-20-b"),
			entry("events", "2025-12-20-a"),
			entry("events", "2025-12", { date: "2025-12" }),
			entry("events", "2025-12-10-days", { date: "2025-12-10/2025-12-30" }),
		);
		expect(ids(versions)).toEqual(["one", "about", "two"]);
		expect(ids(events)).toEqual(["2025-12", "2025-12-10-days", "2025-12-20-a", "2025-12-20-b"]);
	});

	test("statements stand latest first", () => {
		const { positions } = plan(
			entry("clauses", "first"),
			entry("positions", "a", { date: "2025-12-01" }),
			entry("positions", "c", { date: "2025-12-24" }),
			entry("positions", "b", { date: "2025-12-24" }),
		);
		expect(ids(positions)).toEqual(["c", "b", "a"]);
	});

	test("other entries stand by their title", () => {
		const { places, sources } = plan(
			entry("places", "x", { name: "Avdiivka" }),
			entry("places", "a", { name: "Bakhmut" }),
			entry("sources", "b", { publisher: "AP" }),
			entry("sources", "a", { publisher: "AP" }),
		);
		expect(ids(places)).toEqual(["x", "a"]);
		expect(ids(sources)).toEqual(["a", "b", "paper"]);
	});

	test("clauses stand by theme, then by their number in the 28, then in the 20", () => {
		const versions = [
			entry("versions", "us-draft-28", { main: false }),
			entry("versions", "framework-20", { main: false }),
		];
		const { clauses } = plan(
			...versions,
			entry("clauses", "a", { theme: "nuclear", wordings: [wording("us-draft-28", { points: [1] })] }),
			entry("clauses", "b", { wordings: [wording("one")] }),
			entry("clauses", "c", { wordings: [wording("framework-20", { points: [2] })] }),
			entry("clauses", "d", { wordings: [wording("us-draft-28", { points: [21, "6a"] })] }),
			entry("clauses", "e", { wordings: [wording("us-draft-28", { points: [9] })] }),
		);
		expect(ids(clauses)).toEqual(["d", "e", "c", "b", "a"]);
	});

	test("the order in which files are read changes nothing", () => {
		const entries = [
			...ground(),
			entry("clauses", "first"),
			entry("clauses", "second"),
			entry("positions", "a"),
			entry("positions", "b"),
			entry("events", "2025-12-20-a", { clauses: ["first"] }),
			entry("events", "2025-12-20-b", { clauses: ["first"] }),
		];
		const shape = (raw: RawEntry[]) => {
			const { clauses, positions, events } = buildPlan(raw);
			return [
				ids(clauses),
				ids(positions),
				ids(events),
				ids(clauses[0]?.positions ?? []),
				ids(clauses[0]?.events ?? []),
			];
		};
		expect(shape([...entries].reverse())).toEqual(shape(entries));
	});
});

describe("what points at what is turned round", () => {
	test("a version knows what it came from and what came from it", () => {
		const { get } = plan();
		expect(ids(get("versions", "two").basedOn)).toEqual(["one"]);
		expect(ids(get("versions", "one").leadsTo)).toEqual(["two"]);
	});

	test("an event is found with its actors, its place, its clauses and its versions, each once", () => {
		const { get } = plan(
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
		const { events } = plan(entry("events", "2025-12-20-a"), entry("events", "2025-12-21-b"));
		const [a, b] = events;
		expect([a?.before, a?.after, b?.before, b?.after]).toEqual([null, b, a, null]);
	});

	test("a statement is found with its speaker and on each of its clauses", () => {
		const { get } = plan(
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
		const { get } = plan(
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
		const { get } = plan(
			entry("places", "donetsk-region", { kind: "region" }),
			entry("places", "sloviansk", { region: "donetsk-region" }),
			entry("versions", "three", {
				regions: [{ region: "donetsk-region", status: "zone", evidence: "document", sources: ["paper"] }],
			}),
		);
		const region = get("places", "donetsk-region");
		expect(ids(region.inside)).toEqual(["sloviansk"]);
		expect(get("places", "sloviansk").region).toBe(region);
		expect(region.versions.map(({ version, row }) => [version.id, row.status])).toEqual([["three", "zone"]]);
	});

	test("a source knows every page that rests on it, through a list, a citation, a statement or a figure", () => {
		const { get } = plan(
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
		const { get } = plan(
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
		const { get, main } = plan(
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
		const { get } = plan(entry("clauses", "first", { wordings: [wording("two"), wording("one")] }));
		expect(get("clauses", "first").wordings.map(({ version }) => version.id)).toEqual(["one", "two"]);
		expect(get("versions", "two").wordings.map(({ clause }) => clause.id)).toEqual(["first"]);
	});

	test("a wording is compared with what its version is based on, or with what the editor names", () => {
		const { get } = plan(
			entry("versions", "three", { based_on: ["two"], date: "2026-01-01" }),
			entry("clauses", "first", {
				wordings: [wording("one"), wording("two"), wording("three", { compared_to: "one" })],
			}),
		);
		expect(get("clauses", "first").wordings.map(({ comparedTo }) => comparedTo?.id)).toEqual([undefined, "one", "one"]);
	});
});

describe("figures", () => {
	test("are filled in wherever a text names them", () => {
		const { get } = plan(
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
		const made = plan(
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
		expect(number.home?.figures).toEqual([number]);
	});

	test.each([
		["a body", {}, { links: [{ word: "Number", id: "ten" }], hasBody: true }],
		["a line of front matter", { gist: "For {ten}." }, {}],
	])("of somebody without a page live where %s names them first", (_, fields, extras) => {
		const made = plan(entry("numbers", "ten"), entry("explainers", "e", fields, extras), entry("clauses", "first"));
		expect(made.get("numbers", "ten").home).toBe(made.get("explainers", "e"));
		expect(made.get("explainers", "e").figures).toHaveLength(1);
	});

	test("that nobody names live nowhere", () => {
		expect(plan(entry("numbers", "ten")).get("numbers", "ten").home).toBeNull();
	});
});

describe("the plan", () => {
	test("throws where an id is not there, and finds nothing where that is asked", () => {
		const made = plan();
		expect(() => made.get("clauses", "nowhere")).toThrow("no entry called nowhere in clauses");
		expect(made.find("clauses", "nowhere")).toBeUndefined();
		expect(made.named("actors", "Somebody")).toEqual({ entry: null, name: "Somebody" });
		expect(() => made.named("actors", "somebody")).toThrow("no entry called somebody in actors");
	});

	test("is frozen, and so are its lists", () => {
		const made = plan();
		expect(Object.isFrozen(made)).toBe(true);
		for (const list of [made.clauses, made.versions, made.sources, made.main]) expect(Object.isFrozen(list)).toBe(true);
	});

	test("leaves what it was made from as it was", () => {
		const raw = [...ground(), entry("numbers", "ten"), entry("clauses", "first", { gist: "For {ten}." })];
		const before = structuredClone(raw);
		buildPlan(raw);
		expect(raw).toEqual(before);
	});
});

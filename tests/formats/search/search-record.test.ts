import { describe, expect, test } from "vitest";
import { pageRecord, recordOf, type SearchRecord } from "../../../src/formats/search/search-record.ts";
import type { SiteData } from "../../../src/model/site-data.ts";
import { answersLine } from "../../../src/text/sentences/answers.ts";
import { answer, entry, site, wording } from "../../model/fake-content.ts";

/* What the search knows of an entry, from a plan that is small enough to read. */

const small: SiteData = site(
	entry("events", "2025-12-talk", { date: "2025-12" }),
	entry("clauses", "first", {
		title: "The zone",
		theme: "territory",
		wordings: [wording("one"), wording("two", { state: "not-seen" })],
		places: ["town"],
		terms: ["word"],
		search_words: ["no man's land"],
	}),
	entry("glossary", "word", { title: "Buffer", aliases: { en: ["cushion"], uk: ["буфер"] } }),
	entry("places", "town", { name: "Kharkiv", aliases: { en: ["Kharkov"] } }),
	entry("actors", "envoy", { title: "An Envoy", side: "russia" }),
	entry("actors", "host", { title: "A Host", side: "other" }),
	entry("positions", "said", { speaker: "envoy", side: "russia", date: "2025-12-02", clauses: { first: "rejects" } }),
	entry("events", "2025-12-30-talks", {
		date: "2025-12-30/2026-01-02",
		place: "town",
		participants: ["envoy", "Somebody"],
		side: "united-states",
		clauses: ["first"],
		versions: ["two"],
	}),
	entry("numbers", "years", { version: "one" }),
	entry("disputes", "which", {
		title: "Which zone?",
		about: { clauses: ["first"], places: ["town"] },
		answers: [
			answer("yes", { holder: "envoy", version: "one", date: "2025-11-21" }),
			answer("no", { holder: "Nobody here", date: "2026" }),
		],
	}),
	entry("zones", "strip", { title: "A strip", holder: "envoy", date: "2025-12-21", versions: ["one"] }),
	entry("sources", "news", { date: "2025-12", title: "A headline", title_basis: "headline" }),
);
/** Dates and units are printed with spaces that do not break; here they are plain ones. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll("\u00a0", " ")) as T;
const partsOf = (record: SearchRecord) => plain([...record.parts]);
const of = (collection: "clauses" | "events" | "disputes" | "actors" | "places" | "sources" | "zones", id: string) =>
	recordOf(small.get(collection, id) as never);
const facets = ({ filters: { theme, version, side, actor, year, month } }: SearchRecord) => ({
	theme,
	version,
	side,
	actor,
	year,
	month,
});

test("a clause: what the main drafts answer, theme, the versions that are not silent on it, who speaks of it", () => {
	const record = of("clauses", "first");
	expect(record).toMatchObject({
		path: "clauses/first/",
		title: small.get("clauses", "first").data.question,
		asOf: "2026-06-01",
	});
	expect(record.detail).toBe(answersLine(small.get("clauses", "first")));
	expect(record.filters.kind).toEqual(["Clause"]);
	expect(facets(record)).toEqual({
		theme: ["Territory"],
		version: ["Version one"],
		side: ["Russia"],
		actor: ["An Envoy"],
		year: [],
		month: [],
	});
	expect(record.date).toBe("");
});

test("an event: its days, also across a year, and who took part", () => {
	const record = of("events", "2025-12-30-talks");
	expect(facets(record)).toEqual({
		theme: ["Territory"],
		version: ["Version two"],
		side: ["United States", "Russia"],
		actor: ["An Envoy"],
		year: ["2025", "2026"],
		month: ["2025-12", "2026-01"],
	});
	expect(plain(record)).toMatchObject({ date: "2025-12-30", detail: "30 December 2025 – 2 January 2026" });
});

test("a dispute: the days of its answers, but no day of its own; a year alone names no month", () => {
	const record = of("disputes", "which");
	expect(facets(record)).toMatchObject({ version: ["Version one"], year: ["2025", "2026"], month: ["2025-11"] });
	expect(record.date).toBe("");
});

test("a zone and a source carry their day; a source weighs little, and its headline lifts nothing", () => {
	expect(plain(of("zones", "strip"))).toMatchObject({ date: "2025-12-21", detail: "An Envoy, 21 December 2025" });
	const source = of("sources", "news");
	expect(plain(source)).toMatchObject({ date: "2025-12-01", detail: "December 2025", heading: "", asOf: "" });
	expect(source.filters.side).toEqual(["Europe"]);
	expect(source.weight).toBeLessThan(of("clauses", "first").weight / 5);
	expect(of("clauses", "first").heading).toBe("The zone");
});

describe("names", () => {
	test("a title that is a name, other spellings, and the words that editors expect", () => {
		expect(of("clauses", "first").names).toEqual(["The zone", "no man's land"]);
		expect(of("places", "town").names).toEqual(["Kharkiv", "Kharkov"]);
		expect(of("disputes", "which").names).toEqual([]);
		expect(plain(of("events", "2025-12-30-talks").names)).toEqual(["30 December 2025", "2 January 2026"]);
		expect(of("events", "2025-12-talk").names).toEqual([]);
	});
	test("and those of the places and terms that it is about", () => {
		expect(of("clauses", "first").about).toEqual(["Kharkiv", "Kharkov", "Buffer", "cushion", "буфер"]);
		expect(of("events", "2025-12-30-talks").about).toEqual(["Kharkiv", "Kharkov"]);
		expect(of("sources", "news").about).toEqual([]);
	});
});

describe("parts", () => {
	test("of a clause: each wording and each statement", () =>
		expect(partsOf(of("clauses", "first"))).toEqual([
			["w-one", "The zone in Version one"],
			["w-two", "The zone in Version two"],
			["p-said", "An Envoy on The zone, 2 December 2025"],
		]));
	test("of an actor: what was said, and on what", () =>
		expect(partsOf(of("actors", "envoy"))).toEqual([["p-said", "An Envoy on The zone, 2 December 2025"]]));
	test("of a dispute: each answer", () =>
		expect(partsOf(of("disputes", "which"))).toEqual([
			["a-yes", "The answer of An Envoy, 21 November 2025"],
			["a-no", "The answer of Nobody here, 2026"],
		]));
	test("of any page: the figures whose record it prints", () => {
		const record = recordOf(small.get("versions", "one"));
		expect(partsOf(record)).toEqual([["n-years", "10 years: how long"]]);
	});
});

describe("a page that is no entry", () => {
	test.each([
		["about/method/", "Page", []],
		["maps/drone-strikes/", "Map", []],
		["maps/territorial-lines/one/", "Map", ["Version one"]],
		["versions/compare/one/two/", "Page", ["Version one", "Version two"]],
	])("%s is a %s", (path, kind, version) => {
		const record = pageRecord(path, "Its heading", ["front line"], small);
		expect(record).toMatchObject({ path, title: "Its heading", about: ["front line"] });
		expect(record.filters).toMatchObject({ kind: [kind], version });
	});
	test("the home page is called as the site is", () =>
		expect(pageRecord("", "A heading", [], small).title).toBe("Point by Point"));
});

import { describe, expect, test } from "vitest";
import { outsidePoints, pointsOf } from "../../../../src/model/views/points.ts";
import { numberFootnotes } from "../../../../src/model/views/sources/footnotes.ts";
import { balanceOf, footnotesOf, footnotesOfAll } from "../../../../src/model/views/sources/page-sources.ts";
import { answer, entry, site, wording } from "../../fake-content.ts";

describe("the points of a version", () => {
	const made = site(
		entry("clauses", "a", { wordings: [wording("one", { points: ["2a", 1] })] }),
		entry("clauses", "b", { wordings: [wording("one", { points: ["2b", "2a"] })] }),
		entry("clauses", "c", { wordings: [wording("one", { points: [] }), wording("two", { points: [5] })] }),
	);
	const rows = (id: string) =>
		pointsOf(made.get("versions", id)).map(({ number, wordings }) => [number, wordings.map(({ clause }) => clause.id)]);

	test("are all there in order, each with its provisions, sub-points under their number, none twice", () => {
		expect(rows("one")).toEqual([
			[1, ["a"]],
			[2, ["a", "b"]],
			[3, []],
		]);
	});
	test("hold a number beyond the version's count too, so that no wording is lost", () => {
		expect(rows("two")).toEqual([
			[1, []],
			[2, []],
			[5, ["c"]],
		]);
	});
	test("leave out what stands outside the numbers, which is listed apart", () => {
		expect(outsidePoints(made.get("versions", "one")).map(({ clause }) => clause.id)).toEqual(["c"]);
	});
	test("of a version without numbers are none", () => {
		const bare = site(entry("versions", "talks"));
		expect(pointsOf(bare.get("versions", "talks"))).toEqual([]);
	});
});

describe("the notes of a page", () => {
	const sources = ["s1", "s2", "s3", "s4", "s5", "s6"].map((id) => entry("sources", id));
	const made = site(
		...sources,
		entry("numbers", "ten", { sources: ["s6"] }),
		entry(
			"clauses",
			"first",
			{ sources: ["s2"], wordings: [wording("one", { sources: ["s1", "s2"], numbers: ["ten"] })] },
			{ cites: [{ sources: ["s3"], evidence: "document" }], hasBody: true },
		),
		entry("positions", "p", { sources: ["s4"] }),
		entry("disputes", "d", { about: { clauses: ["first"] }, answers: [answer("a", { sources: ["s5"] }), answer("b")] }),
	);
	const notes = footnotesOf(made, made.get("clauses", "first"));

	test("number every source that the page prints, from 1, each once", () => {
		expect(notes.sources.map(({ id }) => id).sort()).toEqual(["paper", "s1", "s2", "s3", "s4", "s5", "s6"]);
		expect(notes.sources.map((source) => notes.number(source))).toEqual([1, 2, 3, 4, 5, 6, 7]);
	});
	test("put the sources of the opening first, and what the page says itself before what it shows of others", () => {
		const order = notes.sources.map(({ id }) => id);
		expect(order.slice(0, 2)).toEqual(["s2", "s1"]);
		expect(order.indexOf("s3")).toBeLessThan(order.indexOf("s4"));
		expect(order.indexOf("s4")).toBeLessThan(order.indexOf("s5"));
	});
	test("have no number for a source that the page does not print", () => {
		const elsewhere = footnotesOf(made, made.get("versions", "two"));
		expect(elsewhere.number(made.get("sources", "s4"))).toBeNull();
	});
	test("of the page of a version hold the sources of its wordings", () => {
		expect(footnotesOf(made, made.get("versions", "one")).sources.map(({ id }) => id)).toEqual(["paper", "s1", "s2"]);
	});
	test("of the page of a place hold the sources of what each version says of it", () => {
		const regions = [
			{ region: "kherson-region", part: "all", status: "frozen", point: "1", evidence: "document", sources: ["s3"] },
		];
		const where = site(
			...sources,
			entry("places", "kherson-region", { kind: "region", sources: ["s2"] }),
			entry("versions", "three", { regions }),
		);
		const place = where.get("places", "kherson-region");
		expect(footnotesOf(where, place).sources.map(({ id }) => id)).toEqual(["s2", "s3"]);
	});
	test("of a page made of several entries are numbered through", () => {
		const both = footnotesOfAll(made, [made.get("versions", "one"), made.get("clauses", "first")]);
		expect(both.sources).toHaveLength(7);
		expect(both.number(made.get("sources", "paper"))).toBe(1);
	});
	test("count a source where it first appears", () => {
		const [a, b] = [made.get("sources", "s1"), made.get("sources", "s2")];
		const numbered = numberFootnotes([b, a, b]);
		expect([numbered.number(b), numbered.number(a)]).toEqual([1, 2]);
	});
});

test("the balance counts sources by side and kind, most first, then by name", () => {
	const made = site(
		entry("sources", "a", { side: "russia", kind: "official" }),
		entry("sources", "b", { side: "russia", kind: "analysis" }),
		entry("sources", "c", { side: "other", kind: "analysis" }),
	);
	expect(balanceOf(made.sources)).toEqual({
		sides: [
			["russia", 2],
			["europe", 1],
			["other", 1],
		],
		kinds: [
			["analysis", 2],
			["media", 1],
			["official", 1],
		],
	});
});

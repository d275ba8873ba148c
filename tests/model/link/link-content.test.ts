import { describe, expect, test } from "vitest";
import type { CheckedEntry } from "../../../src/model/checked-entry.ts";
import { entry, ground, ids, linked, site, wording } from "../fake-content.ts";

describe("the order of lists", () => {
	test("versions and events stand by their first day, then by id", () => {
		const { versions, events } = site(
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
		const { positions } = site(
			entry("clauses", "first"),
			entry("positions", "a", { date: "2025-12-01" }),
			entry("positions", "c", { date: "2025-12-24" }),
			entry("positions", "b", { date: "2025-12-24" }),
		);
		expect(ids(positions)).toEqual(["c", "b", "a"]);
	});

	test("other entries stand by their title", () => {
		const { places, sources } = site(
			entry("places", "x", { name: "Avdiivka" }),
			entry("places", "a", { name: "Bakhmut" }),
			entry("sources", "b", { publisher: "AP" }),
			entry("sources", "a", { publisher: "AP" }),
		);
		expect(ids(places)).toEqual(["x", "a"]);
		expect(ids(sources)).toEqual(["a", "b", "paper"]);
	});

	test("sources stand by publisher, then by date, those without one last", () => {
		const { sources } = site(
			entry("sources", "c", { publisher: "b", title: "A", title_basis: "headline" }),
			entry("sources", "d", { publisher: "B", title: "Z", title_basis: "headline", date: "2025-12-02" }),
			entry("sources", "e", { publisher: "B", title: "B", title_basis: "headline", date: "2025-12-01" }),
			entry("sources", "f", { publisher: "A", title: "Z", title_basis: "headline" }),
		);
		expect(ids(sources)).toEqual(["f", "e", "d", "c", "paper"]);
	});

	test("clauses stand by theme, then by their number in the first main version that numbers them", () => {
		const { clauses } = site(
			entry("versions", "side", { main: false, date: "2025-11-19" }),
			entry("clauses", "a", { theme: "nuclear", wordings: [wording("one", { points: [1] })] }),
			entry("clauses", "b", { wordings: [wording("one"), wording("side", { points: [1] })] }),
			entry("clauses", "c", { wordings: [wording("two", { points: [2] })] }),
			entry("clauses", "d", { wordings: [wording("one", { points: [21, "6a"] }), wording("two", { points: [1] })] }),
			entry("clauses", "e", { wordings: [wording("one", { points: [9] })] }),
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
		const shape = (raw: CheckedEntry[]) => {
			const { clauses, positions, events } = linked(raw);
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

describe("the plan", () => {
	test("throws where an id is not there, and finds nothing where that is asked", () => {
		const made = site();
		expect(() => made.get("clauses", "nowhere")).toThrow("no entry called nowhere in clauses");
		expect(made.find("clauses", "nowhere")).toBeUndefined();
		expect(made.named("actors", "Somebody")).toEqual({ entry: null, name: "Somebody" });
		expect(() => made.named("actors", "somebody")).toThrow("no entry called somebody in actors");
	});

	test("is frozen, and so are its lists", () => {
		const made = site();
		expect(Object.isFrozen(made)).toBe(true);
		for (const list of [made.clauses, made.versions, made.sources, made.main]) expect(Object.isFrozen(list)).toBe(true);
	});

	test("leaves what it was made from as it was", () => {
		const raw = [...ground(), entry("numbers", "ten"), entry("clauses", "first", { gist: "For {ten}." })];
		const before = structuredClone(raw);
		linked(raw);
		expect(raw).toEqual(before);
	});
});

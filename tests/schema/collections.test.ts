import { describe, expect, test } from "vitest";
import { z } from "zod";
import { COLLECTIONS } from "../../src/schema/collections.ts";
import { ID, ID_LONGEST, looksLikeId, ref } from "../../src/schema/fields/id.ts";
import { descriptionOf, fields, objects, open } from "./fields.ts";

const all = Object.entries(COLLECTIONS).map(([name, rule]) => ({ name, ...rule }));

describe.each(all)("the schema of $name", ({ schema }) => {
	test("describes every field to its editor, in a sentence", () => {
		const found = [...fields(schema)];
		expect(found.length).toBeGreaterThan(3);
		const silent = found.filter((field) => (descriptionOf(field.schema) ?? "").trim().length < 5);
		expect(silent.map(({ path }) => path)).toEqual([]);
	});

	test("refuses unknown keys at every depth", () => {
		const found = [...objects(schema)];
		expect(found[0]?.path).toBe("");
		expect(found.filter(({ strict }) => !strict).map(({ path }) => path)).toEqual([]);
	});

	test("takes nothing unread", () => expect([...open(schema)]).toEqual([]));

	test("points only at collections that there are", () => {
		const targets = [...fields(schema)].flatMap(({ schema: field }) => {
			const meta = z.globalRegistry.get(field as z.ZodType);
			return meta?.ref === undefined ? [] : [meta.ref];
		});
		for (const target of targets) expect(Object.keys(COLLECTIONS)).toContain(target);
	});
});

test("no two collections share an address", () => {
	const addresses = all.flatMap(({ address }) => (address === null ? [] : [address]));
	expect(new Set(addresses).size).toBe(addresses.length);
	for (const address of addresses) expect(address).toMatch(/^([a-z-]+\/)+(\{id\}\/|#\{id\})$/);
});

test("the codes of other editions stay free in the addresses", () => {
	for (const code of ["uk", "ru", "en"]) expect(Object.keys(COLLECTIONS)).not.toContain(code);
});

describe("an id", () => {
	test.each(["crimea", "2025-12-20-miami-talks", "e3", "framework-20", "0"])("%s is one", (text) => {
		expect(ID.test(text)).toBe(true);
		expect(looksLikeId(text)).toBe(true);
		expect(ref("clauses").safeParse(text).success).toBe(true);
	});
	test.each(["Crimea", "a--b", "-a", "a-", "a_b", "a b", "", "крим", "a/b", "../a", "a\n"])("%j is none", (text) =>
		expect(ref("clauses").safeParse(text).success).toBe(false),
	);
	test("a name in plain words is none", () => expect(looksLikeId("Volodymyr Zelenskyy")).toBe(false));
	test("is at most 60 characters", () => expect(ID_LONGEST).toBe(60));
});

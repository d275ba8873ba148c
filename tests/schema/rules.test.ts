import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { clauseSchema } from "../../src/schema/entries/clause.ts";
import { disputeSchema } from "../../src/schema/entries/dispute.ts";
import { numberSchema } from "../../src/schema/entries/number.ts";
import { positionSchema } from "../../src/schema/entries/position.ts";
import { sourceSchema } from "../../src/schema/entries/source.ts";
import { sentence, wordCount } from "../../src/schema/fields/entry.ts";

const says = (schema: z.ZodType, value: unknown): string[] =>
	schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
const words = (count: number): string => Array.from({ length: count }, () => "word").join(" ");

describe("lengths are counted in words", () => {
	test.each([
		["", 0],
		["  one  ", 1],
		["one\u00a0two\nthree", 3],
		["Kyiv – Moscow", 3],
	])("%j has %i", (text, count) => expect(wordCount(text)).toBe(count));

	test("a sentence of 25 words is taken, one of 26 is refused with its count", () => {
		expect(says(sentence(25), words(25))).toEqual([]);
		expect(says(sentence(25), words(26))).toEqual(["at most 25 words, this has 26"]);
	});
	test("spaces alone are nothing", () => expect(says(sentence(), "   ")).toEqual(["there is nothing here"]));

	test.each([
		[59, false],
		[60, true],
		[120, true],
		[121, false],
	])("one minute of %i words: taken is %s", (count, taken) => {
		const found = says(clauseSchema.shape.minute, words(count));
		expect(found).toEqual(taken ? [] : [`one minute is 60 to 120 words, this has ${count}`]);
	});
});

describe("a point of a numbered text", () => {
	const point = clauseSchema.shape.wordings.element.shape.points;
	test.each([
		[[21], ["21"]],
		[
			["21a", 5],
			["21a", "5"],
		],
		[undefined, []],
	])("%j is read as %j", (written, read) => expect(point.parse(written)).toEqual(read));
	test.each([[[0]], [[100]], [[1.5]], [["a"]], [["21ab"]]])("%j is refused", (written) => {
		expect(point.safeParse(written).success).toBe(false);
	});
});

const figure = {
	value: 600_000,
	unit: "people",
	counts: "peacetime strength",
	holder: "zelenskyy",
	date: "2025-12-23",
	evidence: "on-record",
	sources: ["ukrinform20"],
};
const report = { publisher: "Reuters", kind: "media", side: "europe", url: "https://example.org/a" };
const statement = {
	side: "ukraine",
	speaker: "zelenskyy",
	date: "2025-12-23",
	clauses: { nato: "rejects" },
	in_short: { crimea: "in short" },
	said: "He said no.",
	evidence: "on-record",
	sources: ["s"],
};

describe("rules that join fields", () => {
	test.each<[string, z.ZodType, unknown, string | null]>([
		["a figure with a value", numberSchema, figure, null],
		["a figure with a range", numberSchema, { ...figure, value: undefined, range: [17.7, 25] }, null],
		["a figure with neither", numberSchema, { ...figure, value: undefined }, "give either value or range"],
		["a figure with both", numberSchema, { ...figure, range: [1, 2] }, "give either value or range"],
		[
			"a range that falls",
			numberSchema,
			{ ...figure, value: undefined, range: [2, 1] },
			"a range goes from the lower to the higher figure",
		],
		["a figure without a source", numberSchema, { ...figure, sources: [] }, "each statement needs at least one source"],
		["a source", sourceSchema, report, null],
		["a title without its basis", sourceSchema, { ...report, title: "T" }, "title and title_basis go together"],
		[
			"a basis without a title",
			sourceSchema,
			{ ...report, title_basis: "headline" },
			"title and title_basis go together",
		],
		[
			"state media without their state",
			sourceSchema,
			{ ...report, kind: "state-media" },
			"state is needed for state-media, and only there",
		],
		[
			"other media with a state",
			sourceSchema,
			{ ...report, state: "Russia" },
			"state is needed for state-media, and only there",
		],
		[
			"a source without an address",
			sourceSchema,
			{ ...report, url: undefined },
			"every source has an address; only the given article has none",
		],
		[
			"a collection that is no data set",
			sourceSchema,
			{ ...report, collection: "C", note: "N" },
			"a collection is a dataset, and its note says whose reports it gathers and how it may be used",
		],
		[
			"a collection of which nothing is said",
			sourceSchema,
			{ ...report, kind: "dataset", collection: "C" },
			"a collection is a dataset, and its note says whose reports it gathers and how it may be used",
		],
		["a collection", sourceSchema, { ...report, kind: "dataset", collection: "C", note: "N" }, null],
		["the given article", sourceSchema, { ...report, url: undefined, kind: "given" }, null],
		["a statement", positionSchema, statement, null],
		["a statement on nothing", positionSchema, { ...statement, clauses: {} }, "name at least one clause"],
		["a question without a mark", disputeSchema.shape.title, "Where is Crimea", "the title of a dispute is a question"],
	])("%s", (_, schema, value, problem) => {
		expect(says(schema, value)).toEqual(problem === null ? [] : [problem]);
	});

	test.each(["javascript:alert(1)", "ftp://example.org/", "//example.org/", "data:text/html,x", "example.org"])(
		"the address %s is refused",
		(url) => expect(sourceSchema.safeParse({ ...report, url }).success).toBe(false),
	);

	test("a dispute has at least two answers", () => {
		expect(disputeSchema.shape.answers.safeParse([]).error?.issues[0]?.message).toBe(
			"a dispute has at least two answers",
		);
	});
});

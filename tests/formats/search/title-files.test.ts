import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { partsFor } from "../../../src/client/search/titles/titles.ts";
import { titleFiles } from "../../../src/formats/search/title-files.ts";
import { answerIndex, titleIndex } from "../../../src/formats/search/titles.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";

/* The title index of a site that has grown: here the fixture's, with a limit that it passes. */

const MOST = 400;
const whole = titleIndex(fixtureSite);
const files = titleFiles(fixtureSite, MOST);
const first = files.get("titles.json");
const rowsFor = (query: string) =>
	partsFor(query, first ?? { kinds: [], rows: [] }).flatMap((part) => files.get(`titles/${part}.json`)?.rows ?? []);

describe("the title index", () => {
	test("is one file where that is small", () => {
		const one = titleFiles(fixtureSite, 1e9);
		expect([...one]).toEqual([
			["answers.json", answerIndex(fixtureSite)],
			["titles.json", whole],
		]);
		expect(partsFor("anything", whole)).toEqual([]);
	});

	test("is cut by the beginnings of words where it is not, and its first file names them", () => {
		expect(first?.rows).toEqual([]);
		expect(first?.kinds).toEqual(whole.kinds);
		expect(
			[...files.keys()]
				.filter((name) => name.startsWith("titles/"))
				.map((name) => name.replace(/^titles\/|\.json$/g, ""))
				.sort(),
		).toEqual(first?.parts);
		expect(first?.parts?.length).toBeGreaterThan(5);
	});

	test("holds each row under every word of its title", () => {
		for (const row of whole.rows)
			for (const word of row[0].match(/\p{L}+/gu) ?? [])
				expect(
					rowsFor(word).map(([, path]) => path),
					`${row[0]}, by ${word}`,
				).toContain(row[1]);
	});

	test("has no file larger than the limit but one that no further letter would cut", () => {
		const large = [...files].filter(
			([name, index]) =>
				name.startsWith("titles/") && index.rows.length > 1 && gzipSync(JSON.stringify(index)).length > MOST,
		);
		for (const [name, { rows }] of large) {
			const part = name.replace(/^titles\/|\.json$/g, "");
			const words = rows.map(([title, , , , aliases]) => [title, ...aliases].join(" ").toLowerCase());
			expect(
				words.every((text) => new RegExp(`(^|[^\\p{L}\\p{N}])${part}($|[^\\p{L}\\p{N}])`, "u").test(text)),
				name,
			).toBe(true);
		}
	});

	test("finds a Cyrillic spelling under its Latin reading", () => {
		const cyrillic = whole.rows.find(([, , , , aliases]) =>
			aliases.some((alias) => /\p{Script=Cyrillic}/u.test(alias)),
		);
		const alias = cyrillic?.[4].find((one) => /\p{Script=Cyrillic}/u.test(one)) ?? "";
		expect(rowsFor(alias).map(([, path]) => path)).toContain(cyrillic?.[1]);
	});
});

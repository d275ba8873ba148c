import { describe, expect, test } from "vitest";
import { ANSWER, answerIndex, titleIndex } from "../../../src/formats/search/titles.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { entry, site } from "../../model/fake-content.ts";
import { TITLE_RULES } from "./titles-rules.ts";

const aliasesIn = (collection: "actors" | "places" | "glossary", fields: object) => {
	const { rows } = titleIndex(site(entry(collection, "it", fields as never)));
	return rows.find(([, path]) => path.includes("it"))?.[4];
};

describe("the index of the fixture", () => {
	const index = titleIndex(fixtureSite);
	const kindOf = (path: string) => index.kinds[index.rows.find((row) => row[1] === path)?.[2] ?? -1];

	test.each(Object.entries(TITLE_RULES))("%s", (_, holds) => holds(fixtureSite));

	test("says the kind and what tells namesakes apart", () => {
		expect(kindOf("places/alderby/")).toBe("Place");
		expect(kindOf("glossary/#term-zone")).toBe("Term");
		const detail = (path: string) => index.rows.find((row) => row[1] === path)?.[3];
		expect([detail("places/alderby/"), detail("places/larkstad/")]).toEqual(["Donetsk region", "Fixtureland"]);
	});
});

test("a clause stands there by its question, with what each main draft answers", () => {
	const [row] = answerIndex(fixtureSite).rows.filter(([, path]) => path === "clauses/area/");
	const clause = fixtureSite.get("clauses", "area");
	expect(row?.slice(0, 3)).toEqual([clause.data.question, "clauses/area/", ANSWER]);
	for (const { version } of clause.ribbon) expect(row?.[3]).toContain(`${version.data.label}: `);
	expect(row?.[4]).toEqual(expect.arrayContaining([clause.title, ...clause.data.search_words]));
});

describe("an alias is left out", () => {
	test("where the browser makes it of the same letters", () =>
		expect(
			aliasesIn("places", {
				name: "Kharkiv",
				aliases: { en: ["Kharkov"], uk: ["Харків"], ru: ["Харьков"] },
			}),
		).toEqual(["Kharkov"]));
	test("where the words of the title find it", () =>
		expect(aliasesIn("actors", { title: "Donald Trump", aliases: { en: ["Donald J. Trump", "Trump"] } })).toEqual([]));
	test("where it is a full name and the last name stands beside it", () =>
		expect(aliasesIn("actors", { title: "Donald Trump", aliases: { uk: ["Дональд Трамп", "Трамп"] } })).toEqual([
			"Трамп",
		]));
	test("where nobody would type it", () =>
		expect(aliasesIn("places", { name: "Odesa region", aliases: { en: ["Odesa oblast", "UA-51", "Odessa"] } })).toEqual(
			["Odessa"],
		));
	test("and nowhere else", () =>
		expect(
			aliasesIn("glossary", { title: "Drone", aliases: { en: ["UAV"], uk: ["дрон", "БпЛА"], ru: ["дрон"] } }),
		).toEqual(["UAV", "дрон", "БпЛА"]));
});

import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { titleIndex } from "../../../src/formats/search/titles.ts";
import { site as real } from "../../content/real-content.ts";
import { entry, site } from "../../model/fake-content.ts";

/** The bound for what the first focus of the search field loads, compressed. */
const MOST = 12_000;

const aliasesIn = (collection: "actors" | "places" | "glossary", fields: object) => {
	const { rows } = titleIndex(site(entry(collection, "it", fields as never)));
	return rows.find(([, path]) => path.includes("it"))?.[4];
};

describe("the real index", () => {
	const index = titleIndex(real);
	const text = JSON.stringify(index);
	const kindOf = (path: string) => index.kinds[index.rows.find((row) => row[1] === path)?.[2] ?? -1];

	test("is small", () => expect(gzipSync(text).length).toBeLessThanOrEqual(MOST));

	test("holds every entry but sources and zones, once", () => {
		const { clauses, versions, actors, events, disputes, explainers, glossary, places } = real;
		const wanted = [clauses, versions, actors, events, disputes, explainers, glossary, places].flat();
		expect(index.rows.map(([, path]) => path).sort()).toEqual(wanted.map(({ path }) => path).sort());
		expect(index.rows.every(([title, , , , aliases]) => title !== "" && !aliases.includes(title))).toBe(true);
	});

	test("says the kind and what tells namesakes apart", () => {
		expect(kindOf("clauses/crimea/")).toBe("Clause");
		expect(kindOf("places/crimea/")).toBe("Place");
		expect(kindOf("glossary/#drone")).toBe("Term");
		const details = (title: string) => index.rows.filter((row) => row[0] === title).map((row) => row[3]);
		expect(details("Crimea").sort()).toEqual(["Territory", "Ukraine"]);
	});
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

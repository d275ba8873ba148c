import { gzipSync } from "node:zlib";
import { expect } from "vitest";
import { titleFiles } from "../../../src/formats/search/title-files.ts";
import { answerIndex, titleIndex } from "../../../src/formats/search/titles.ts";
import type { SiteData } from "../../../src/model/site-data.ts";

/* What holds for the index of titles of any valid content. */

/** What the first focus of the search field loads, in bytes, compressed. */
const MOST = 12_000;

export const TITLE_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"each file of the index is small": (site) => {
		const large = [...titleFiles(site)].filter(([, index]) => gzipSync(JSON.stringify(index)).length > MOST);
		expect(large.map(([name]) => name)).toEqual([]);
	},

	"it holds every entry but sources and zones, once; clauses by their questions": (site) => {
		const { clauses, versions, actors, events, disputes, explainers, glossary, places } = site;
		const wanted = [clauses, versions, actors, events, disputes, explainers, glossary, places].flat();
		const rows = [...answerIndex(site).rows, ...titleIndex(site).rows];
		expect(rows.map(([, path]) => path).sort()).toEqual(wanted.map(({ path }) => path).sort());
		expect(rows.filter(([title, , , , aliases]) => title === "" || aliases.includes(title))).toEqual([]);
	},

	"no two rows of one title say the same of themselves": (site) => {
		const told = [...answerIndex(site).rows, ...titleIndex(site).rows].map(
			([title, , kind, detail]) => `${title} | ${kind} | ${detail}`,
		);
		expect(told.filter((one, index) => told.indexOf(one) !== index)).toEqual([]);
	},
};

import { expect } from "vitest";
import { normalise, readTitles } from "../../../../src/client/search/titles/query.ts";
import { answerIndex, type TitleIndex, titleIndex } from "../../../../src/formats/search/titles.ts";
import type { SiteData } from "../../../../src/model/site-data.ts";

/* What holds for the small index of any valid content. */

/** The small index as the browser puts it together: questions first. */
export function indexFor(site: SiteData): TitleIndex {
	const { rows, ...index } = titleIndex(site);
	return { ...index, rows: [...answerIndex(site).rows, ...rows] };
}

export const QUERY_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"every other name of a person or place leads to its title, or to a name beside it in the index": (site) => {
		const titles = readTitles(indexFor(site));
		const rows = new Map(titles.rows.map(([, path, , , aliases]) => [path, aliases] as const));
		const own = (text: string) => normalise(text, titles).split(" ");
		const lost = [...site.actors.filter(({ data }) => data.kind === "person"), ...site.places].flatMap((entry) => {
			const { en, uk, ru } = entry.data.aliases;
			const found = [entry.title, ...(rows.get(entry.path) ?? [])].map(own);
			return [...en, ...uk, ...ru]
				.filter((alias) => !/^UA-\d\d$| (oblast|область)$/.test(alias))
				.filter((alias) => !own(alias).some((word) => found.some((words) => words.includes(word))))
				.map((alias) => `${entry.title}: ${alias}`);
		});
		expect(lost).toEqual([]);
	},

	"the index is made ready fast enough for a first keystroke on a slow phone": (site) => {
		const index = indexFor(site);
		readTitles(index);
		const before = process.cpuUsage();
		for (let i = 0; i < 5; i++) readTitles(index);
		const { user } = process.cpuUsage(before);
		expect(user / 5000, "milliseconds of computing").toBeLessThan(60);
	},
};

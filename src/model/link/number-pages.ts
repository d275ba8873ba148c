import type { CheckedEntry } from "../checked-entry.ts";
import type { Page } from "../entities.ts";
import type { SiteData } from "../site-data.ts";

/** Collections whose pages print the records of figures. */
const HOUSES: readonly string[] = ["clauses", "disputes", "events", "versions", "explainers", "actors"];

/** The first page whose body or front matter names a figure. */
function namedOn(site: SiteData, raw: readonly CheckedEntry[], id: string): Page | null {
	const names = ({ links, data }: CheckedEntry) =>
		links.some((link) => link.word === "Number" && link.id === id) || JSON.stringify(data).includes(`{${id}}`);
	const found = raw.find((entry) => HOUSES.includes(entry.collection) && names(entry));
	return found === undefined ? null : (site.get(found.collection, found.id) as Page);
}

/** A figure lives where its provision is; else with its dispute, event, version or holder; else where it is named first. */
export function assignNumberPages(site: SiteData, raw: readonly CheckedEntry[]): void {
	for (const number of site.numbers) {
		const clause = site.clauses.find((c) => c.wordings.some((w) => w.numbers.includes(number)));
		const dispute = site.disputes.find((d) => d.answers.some((a) => a.numbers.includes(number)));
		const own = clause ?? dispute ?? number.event ?? number.version ?? number.holder.entry;
		number.home = own ?? namedOn(site, raw, number.id);
		number.home?.printedNumbers.push(number);
	}
}

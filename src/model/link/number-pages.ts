import type { RawEntry } from "../checked-entry.ts";
import type { Page } from "../entities.ts";
import type { SiteData } from "../site-data.ts";

/** Collections whose pages print the records of figures. */
const HOUSES: readonly string[] = ["clauses", "disputes", "events", "versions", "explainers", "actors"];

/** The first page whose body or front matter names a figure. */
function namedOn(plan: SiteData, raw: readonly RawEntry[], id: string): Page | null {
	const names = ({ links, data }: RawEntry) =>
		links.some((link) => link.word === "Number" && link.id === id) || JSON.stringify(data).includes(`{${id}}`);
	const found = raw.find((entry) => HOUSES.includes(entry.collection) && names(entry));
	return found === undefined ? null : (plan.get(found.collection, found.id) as Page);
}

/** A figure lives where its provision is; else with its dispute, event, version or holder; else where it is named first. */
export function houseFigures(plan: SiteData, raw: readonly RawEntry[]): void {
	for (const number of plan.numbers) {
		const clause = plan.clauses.find((c) => c.wordings.some((w) => w.numbers.includes(number)));
		const dispute = plan.disputes.find((d) => d.answers.some((a) => a.numbers.includes(number)));
		const own = clause ?? dispute ?? number.event ?? number.version ?? number.holder.entry;
		number.home = own ?? namedOn(plan, raw, number.id);
		number.home?.figures.push(number);
	}
}

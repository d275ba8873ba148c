import { expect } from "vitest";
import type { Strike } from "../../src/model/entities.ts";
import type { SiteData } from "../../src/model/site-data.ts";

/* Sums that a content calls its own, computed again from what it publishes. */

/** The numbers that a note gives behind "addition:", up to the end of its sentence. */
const addends = (note: string): number[] | null => {
	const told = /\baddition: ([^.]*)/.exec(note)?.[1];
	return told === undefined ? null : (told.match(/\d+/g) ?? []).map(Number);
};

const days = (start: string, end: string): string[] => {
	const [from, to] = [start, end].map((day) => Date.parse(`${day.slice(0, 10)}T00:00Z`)) as [number, number];
	return Array.from({ length: (to - from) / 86_400_000 + 1 }, (_, i) =>
		new Date(from + i * 86_400_000).toISOString().slice(0, 10),
	);
};

/** Single reports that a sum of ours is made of: those of its reporter, in its source, that end within its window. */
function partsOf({ data, source, reporter }: Strike, { strikes }: SiteData): Strike[] {
	return strikes.filter(
		(one) =>
			one.data.kind === "bulletin" &&
			one.data.counts === data.counts &&
			one.source === source &&
			one.reporter.name === reporter.name &&
			one.data.window_end.slice(0, 10) >= data.window_start &&
			one.data.window_end.slice(0, 10) <= data.window_end,
	);
}

export const SUM_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"a figure that its note calls an addition is the sum of what the note names": ({ numbers }) => {
		for (const { id, data } of numbers) {
			const parts = addends(data.note ?? "");
			if (parts !== null) expect([id, parts.reduce((sum, one) => sum + one, 0)]).toEqual([id, data.value]);
		}
	},

	"a sum of ours over days that all have a report is the sum of these reports": (site) => {
		for (const sum of site.strikes.filter(({ data }) => data.added_up_by === "this site")) {
			const parts = partsOf(sum, site);
			const told = new Set(parts.map(({ data }) => data.window_end.slice(0, 10)));
			if (!days(sum.data.window_start, sum.data.window_end).every((day) => told.has(day))) continue;
			for (const field of ["launched", "downed_or_suppressed"] as const) {
				const all = parts.reduce((total, { data }) => total + (data[field] ?? Number.NaN), 0);
				expect([sum.id, all]).toEqual([sum.id, sum.data[field]]);
			}
		}
	},
};

import { firstDay, lastDay } from "../../schema/fields/edtf.ts";
import type { SettingsEntry } from "../../schema/settings.ts";
import type { Fields } from "../fields/fields.ts";
import type { Problem } from "../report/problem.ts";

const WHY = "A day in no piece, or in two of them, has no place on the axis.";

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** What is wrong with a piece, and with which of its fields; "" for the piece as a whole. */
interface Finding {
	field: "from" | "to" | "";
	found: string;
	fix: string;
}

/** The first thing that is wrong with the piece at a place; undefined where nothing is. */
function findingAt(i: number, { timeline, horizon }: SettingsEntry): Finding | undefined {
	const last = timeline.length - 1;
	const { from, to } = timeline[i] ?? {};
	if (i === 0 && from !== undefined)
		return {
			field: "from",
			found: `the first piece begins with ${from}`,
			fix: "Delete from: it begins with the first event.",
		};
	if (i > 0 && from === undefined)
		return { field: "", found: "a piece without from", fix: "Write the day, month or year with which it begins." };
	if (i === last && to !== undefined)
		return { field: "to", found: `the last piece ends with ${to}`, fix: "Delete to: it ends at the horizon." };
	if (i < last && to === undefined)
		return { field: "", found: "a piece without to", fix: "Write the day, month or year with which it ends." };
	return from === undefined ? undefined : order(from, to === undefined ? horizon : lastDay(to), timeline[i - 1]?.to);
}

/** What is wrong with the days of a piece. @param before the end of the piece before it */
function order(from: string, end: string, before: string | undefined): Finding | undefined {
	if (before !== undefined && dayAfter(lastDay(before)) !== firstDay(from)) {
		const found = `the piece begins with ${from}, the one before ends with ${before}`;
		return { field: "from", found, fix: "Let it begin on the day after." };
	}
	if (firstDay(from) <= end) return undefined;
	return {
		field: "from",
		found: `the piece begins with ${from}, after its end on ${end}`,
		fix: "Correct one of the two.",
	};
}

/** Pieces of the timeline that leave a day out or hold it twice, or that begin after the horizon. */
export const timelineProblems = (settings: SettingsEntry, fields: Fields): Problem[] =>
	settings.timeline.flatMap((_, i) => {
		const finding = findingAt(i, settings);
		if (finding === undefined) return [];
		const { field, found, fix } = finding;
		const path = ["timeline", i, ...(field === "" ? [] : [field])];
		return [fields.problem(path, { rule: "timeline-pieces", found, fix, why: WHY })];
	});

import { firstDay, lastDay } from "../../schema/fields/edtf.ts";
import type { SettingsEntry } from "../../schema/settings.ts";
import type { Fields } from "../fields/fields.ts";
import type { Diagnosis, Problem } from "../report/problem.ts";

const WHY = "A day in no piece, or in two of them, has no place on the axis.";

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Pieces of the timeline that leave a day out or hold it twice, or that begin after the horizon. */
export function timelineProblems({ timeline, horizon }: SettingsEntry, fields: Fields): Problem[] {
	const last = timeline.length - 1;
	const words = (found: string, fix: string): Diagnosis => ({ rule: "timeline-pieces", found, fix, why: WHY });
	return timeline.flatMap(({ from, to }, i): Problem[] => {
		const path = ["timeline", i];
		if (i === 0 && from !== undefined)
			return [
				fields.problem(
					[...path, "from"],
					words(`the first piece begins with ${from}`, "Delete from: it begins with the first event."),
				),
			];
		if (i > 0 && from === undefined)
			return [
				fields.problem(path, words("a piece without from", "Write the day, month or year with which it begins.")),
			];
		if (i === last && to !== undefined)
			return [
				fields.problem([...path, "to"], words(`the last piece ends with ${to}`, "Delete to: it ends at the horizon.")),
			];
		if (i < last && to === undefined)
			return [fields.problem(path, words("a piece without to", "Write the day, month or year with which it ends."))];
		if (from === undefined) return [];
		const before = timeline[i - 1]?.to;
		if (before !== undefined && dayAfter(lastDay(before)) !== firstDay(from))
			return [
				fields.problem(
					[...path, "from"],
					words(`the piece begins with ${from}, the one before ends with ${before}`, "Let it begin on the day after."),
				),
			];
		const end = to === undefined ? horizon : lastDay(to);
		return firstDay(from) > end
			? [
					fields.problem(
						[...path, "from"],
						words(`the piece begins with ${from}, after its end on ${end}`, "Correct one of the two."),
					),
				]
			: [];
	});
}

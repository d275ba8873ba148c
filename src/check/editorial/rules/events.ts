import { firstDay } from "../../../schema/fields/edtf.ts";
import type { ValidFile } from "../../parsed-file.ts";
import type { Problem } from "../../report/problem.ts";

/** The id of an event begins with its first day. */
export function eventProblems({ data, fields, id }: ValidFile<"events">): Problem[] {
	const day = firstDay(data.date);
	if (id.startsWith(`${day}-`)) return [];
	return [
		fields.problem(["date"], {
			rule: "event-name",
			found: `the first day is ${day}, but the file is called "${id}"`,
			valid: `${day}-…`,
			fix: "Correct the date, or rename the file.",
			why: "Events are found and sorted by their names.",
		}),
	];
}

import { firstDay } from "../../schema/fields/edtf.ts";
import type { Fields, Path } from "../fields/fields.ts";
import type { Problem } from "../report/problem.ts";

/**
 * Items of a list that come after a later one. Items without a date are passed over.
 * @param path of the list in the fields
 * @param name of the field that holds the date
 */
export function orderProblems(
	fields: Fields,
	path: Path,
	name: string,
	dates: readonly (string | undefined)[],
): Problem[] {
	let latest = "";
	return dates.flatMap((date, index) => {
		if (date === undefined) return [];
		const day = firstDay(date);
		if (day >= latest) {
			latest = day;
			return [];
		}
		return [
			fields.problem([...path, index, name], {
				rule: "list-order",
				found: `${day} after ${latest}`,
				fix: `Put the ${String(path.at(-1))} in order of date.`,
				why: "Readers follow them through time.",
			}),
		];
	});
}

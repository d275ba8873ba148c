import { firstDay, readEdtf } from "../../schema/fields/edtf.ts";
import { SETTINGS_FILE } from "../../schema/settings.ts";
import type { ParsedFile } from "../parsed-file.ts";
import type { Diagnosis, Problem } from "../report/problem.ts";
import type { RuleContext } from "./rule-context.ts";

const WHOLE = /^\d{4}-\d{2}-\d{2}$/;

/** A field as a whole day; undefined where it is none, which the schema has refused already. */
const dayIn = (values: Record<string, unknown>, name: string): string | undefined => {
	const value = values[name];
	return typeof value === "string" && WHOLE.test(value) ? value : undefined;
};

/** A day behind the horizon. */
export const AFTER_HORIZON = (name: string, day: string, horizon: string): Diagnosis => ({
	rule: "after-horizon",
	found: `${name} is ${day}`,
	valid: `${horizon} at the latest, the horizon of the site`,
	fix: `Leave out what happened later, or move the horizon for the whole site (content/${SETTINGS_FILE}).`,
	why: "Every page says that nothing after the horizon is covered.",
});

const DATED = new Set(["events", "positions", "numbers", "versions", "lines", "zones"]);

/** Days of an entry against the horizon, today and each other. Reads the raw fields, so that it speaks also where others are wrong. */
export function dayProblems({ fields, collection }: ParsedFile, { today, settings }: RuleContext): Problem[] {
	if (!fields || typeof fields.values !== "object" || fields.values === null) return [];
	const values = fields.values as Record<string, unknown>;
	const asOf = dayIn(values, "as_of");
	const reviewed = dayIn(values, "reviewed");
	const problems: Problem[] = [];
	const horizon = settings?.horizon;
	if (asOf && horizon && asOf > horizon)
		problems.push(fields.problem(["as_of"], AFTER_HORIZON("as_of", asOf, horizon)));
	if (reviewed && reviewed > today)
		problems.push(
			fields.problem(["reviewed"], {
				rule: "reviewed-later",
				found: `reviewed is ${reviewed}, today is ${today}`,
				fix: "Write the day on which you read it.",
				why: "Nobody can have read it in the future.",
			}),
		);
	if (asOf && reviewed && asOf > reviewed)
		problems.push(
			fields.problem(["as_of"], {
				rule: "as-of-after-review",
				found: `as_of is ${asOf}, but reviewed is ${reviewed}`,
				fix: "Set as_of to the day up to which the reviewer looked, or review it again.",
				why: "An entry cannot be informed up to a day after it was last read.",
			}),
		);
	const date = values["date"];
	if (
		horizon &&
		DATED.has(collection) &&
		typeof date === "string" &&
		typeof readEdtf(date) !== "string" &&
		firstDay(date) > horizon
	)
		problems.push(fields.problem(["date"], AFTER_HORIZON("date", date, horizon)));
	return problems;
}

import { type SettingsEntry, settingsSchema } from "../../schema/settings.ts";
import type { ContentIndex } from "../content-index.ts";
import { markupProblems } from "../editorial/plain-text.ts";
import type { Fields } from "../fields/fields.ts";
import { referenceProblemsIn } from "../fields/references.ts";
import type { Diagnosis, Problem } from "../report/problem.ts";
import type { ReadSettings } from "./read-settings.ts";
import { timelineProblems } from "./timeline-problems.ts";

/* What the settings must hold besides their schema. */

const LATER: Diagnosis["why"] = "Every page says that the site is informed up to this day.";

function horizonProblems({ horizon }: SettingsEntry, fields: Fields, today: string): Problem[] {
	if (horizon <= today) return [];
	return [
		fields.problem(["horizon"], {
			rule: "horizon-later",
			found: `horizon is ${horizon}, today is ${today}`,
			fix: "Write the day up to which the entries were reviewed.",
			why: LATER,
		}),
	];
}

/** Themes, or names, that stand in a list twice. */
function twice(fields: Fields, name: string, values: readonly { path: readonly (string | number)[]; text: string }[]) {
	const seen = new Set<string>();
	return values.flatMap(({ path, text }): Problem[] => {
		if (!seen.has(text)) {
			seen.add(text);
			return [];
		}
		return [
			fields.problem(path, {
				rule: "listed-twice",
				found: `a second ${name} "${text}"`,
				fix: "Delete one of the two, or give it another name.",
				why: "Readers could not tell one from the other.",
			}),
		];
	});
}

const listProblems = ({ themes, counters }: SettingsEntry, fields: Fields): Problem[] => [
	...twice(
		fields,
		"theme",
		themes.map(({ id }, i) => ({ path: ["themes", i, "id"], text: id })),
	),
	...twice(
		fields,
		"theme called",
		themes.map(({ name }, i) => ({ path: ["themes", i, "name"], text: name })),
	),
	...twice(
		fields,
		"counter",
		counters.map((text, i) => ({ path: ["counters", i], text })),
	),
];

function lineProblems({ lines }: SettingsEntry, fields: Fields, index: ContentIndex): Problem[] {
	const [early, late] = [index.data("lines", lines.early), index.data("lines", lines.late)];
	if (early === undefined || late === undefined || early.date < late.date) return [];
	return [
		fields.problem(["lines", "late"], {
			rule: "lines-in-order",
			found: `the line "${lines.late}" is of ${late.date}, the earlier one of ${early.date}`,
			fix: "Name the line of the earlier day as early.",
			why: "Maps set apart what was occupied on the first day and what came after it.",
		}),
	];
}

function nightProblems({ night }: SettingsEntry, fields: Fields, index: ContentIndex): Problem[] {
	const row = index.all("strikes").find(({ id }) => id === night)?.data;
	if (row === undefined || (row.kind === "bulletin" && row.window_start.includes("T"))) return [];
	return [
		fields.problem(["night"], {
			rule: "no-night",
			found: `the report "${night}" is of kind ${row.kind}, from ${row.window_start} to ${row.window_end}`,
			valid: "a report of kind bulletin whose window has hours",
			fix: "Name the report that gives the hours of the night.",
			why: "Other reports are set beside the night by its hours.",
		}),
	];
}

function counterProblems({ counters }: SettingsEntry, fields: Fields, index: ContentIndex): Problem[] {
	const known = new Set(index.all("strikes").flatMap(({ data }) => data.added_up_by ?? []));
	return counters.flatMap((name, i) =>
		known.has(name)
			? []
			: [
					fields.problem(["counters", i], {
						rule: "unknown-counter",
						found: `no report was added up by "${name}"`,
						valid: [...known].join(", "),
						fix: "Write the name as it stands in added_up_by, or delete the line.",
						why: "The order is that of the counts, which are found by this name.",
					}),
				],
	);
}

/** Ids that lead nowhere, markup, and what does not fit together. */
export function settingsProblems({ fields, data }: ReadSettings, index: ContentIndex, today: string): Problem[] {
	if (fields === null || fields.values === undefined) return [];
	return [
		...referenceProblemsIn(settingsSchema, fields, index),
		...markupProblems(settingsSchema, fields),
		...(data === null
			? []
			: [
					...horizonProblems(data, fields, today),
					...listProblems(data, fields),
					...lineProblems(data, fields, index),
					...nightProblems(data, fields, index),
					...counterProblems(data, fields, index),
					...timelineProblems(data, fields),
				]),
	];
}

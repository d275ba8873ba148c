import { overlap, widest } from "../../../schema/window.ts";
import { unknownId } from "../../fields/references.ts";
import type { ValidFile } from "../../parsed-file.ts";
import type { Problem } from "../../report/problem.ts";
import { AFTER_HORIZON } from "../days.ts";
import type { RuleContext } from "../rule-context.ts";

type Row = ValidFile<"strikes">;

const COUNTS = ["downed_or_suppressed", "hit", "in_the_air"] as const;
const WHY_COUNT = "A report that contradicts itself was read or typed wrongly.";

/** More shot down, or more that struck, than were launched. */
const tooMany = ({ data, fields }: Row): Problem[] =>
	COUNTS.filter((name) => data.launched !== undefined && (data[name] ?? 0) > data.launched).map((name) =>
		fields.problem([name], {
			rule: "more-than-launched",
			found: `${name} is ${data[name]}, launched is ${data.launched}`,
			valid: `at most ${data.launched}`,
			fix: "Read both figures in the source again; leave blank what it does not give.",
			why: WHY_COUNT,
		}),
	);

function windowProblems({ data, fields }: Row, horizon: string | undefined): Problem[] {
	const { from, to } = widest(data);
	if (to <= from)
		return [
			fields.problem(["window_end"], {
				rule: "window-order",
				found: `the window ends on ${data.window_end}, before it starts on ${data.window_start}`,
				fix: "Put the two ends in order, and look at their offsets from UTC.",
				why: "No report covers such a time.",
			}),
		];
	if (horizon === undefined || data.window_end.slice(0, 10) <= horizon) return [];
	return [fields.problem(["window_end"], AFTER_HORIZON("window_end", data.window_end, horizon))];
}

/** Ids and numbers of the places that a report names. */
function placeCountProblems({ data, fields }: Row, { index }: RuleContext): Problem[] {
	const places = data.places ?? [];
	const unknown = places
		.filter(({ place }) => !index.ids.places.has(place))
		.map(({ place }) => fields.partProblem(["places"], place, unknownId(place, "places", index)));
	const total = data.downed_or_suppressed ?? data.launched;
	const sum = places.reduce((all, { count }) => all + count, 0);
	if (total === undefined || sum <= total) return unknown;
	const words = {
		rule: "more-than-total",
		found: `the places have ${sum} together, the report has ${total}`,
		valid: `at most ${total}`,
		fix: "Read the numbers by place in the source again.",
		why: WHY_COUNT,
	};
	return [...unknown, fields.problem(["places"], words)];
}

/** What two rows have in common that count the same thing. */
const series = ({ reporter, attacking, kind, counts }: Row["data"]): string =>
	[reporter, attacking, kind, counts].join(" ");

function pairProblem({ data, fields }: Row, other: Row["data"]): Problem | null {
	if (other.id === data.id)
		return fields.problem(["id"], {
			rule: "duplicate-id",
			found: `a second row "${data.id}"`,
			fix: "Give one of the two another id, or delete it.",
			why: "One of them would silently replace the other.",
		});
	const grouped = data.group !== undefined && data.group === other.group;
	if (grouped && series(data) !== series(other))
		return fields.problem(["group"], {
			rule: "mixed-group",
			found: `the group "${data.group}" also holds "${other.id}", which counts something else`,
			valid: "rows of one reporter, attacking side, kind and counts",
			fix: "Give this row a group of its own, or none.",
			why: "Rows of one group are shown side by side as rival figures for one thing.",
		});
	if (series(data) !== series(other) || !overlap(data, other)) return null;
	if (data.source === other.source)
		return fields.problem(["window_start"], {
			rule: "overlapping-windows",
			found: `the window overlaps that of "${other.id}", from the same reporter and source`,
			fix: "Correct the window; or give the row its own kind, if it is a summary that contains the other.",
			why: "Drones in both windows would be shown twice.",
		});
	if (grouped) return null;
	return fields.problem([data.group === undefined ? "id" : "group"], {
		rule: "ungrouped-window",
		found: `"${other.id}" gives the same reporter’s figure for an overlapping window from another source`,
		fix: `Write the same word in the column group of both rows, e.g. ${other.group ?? other.id}.`,
		why: "Two sources for one window stand side by side and are never added up.",
	});
}

/** Each pair is told of once, at the row that comes later. */
function pairProblems(parsed: Row, { index }: RuleContext): Problem[] {
	const files = index.files.filter(({ collection, data }) => collection === "strikes" && data !== null);
	const earlier = files.slice(0, files.indexOf(parsed));
	return earlier.flatMap((other) => pairProblem(parsed, other.data as Row["data"]) ?? []);
}

/** A report on strikes: possible figures, a real window, places that exist, and no second counting. */
export const strikeProblems = (parsed: Row, context: RuleContext): Problem[] => [
	...tooMany(parsed),
	...windowProblems(parsed, context.settings?.horizon),
	...placeCountProblems(parsed, context),
	...pairProblems(parsed, context),
];

import { widest } from "../../../../schema/geography/window.ts";
import { unknownId } from "../../../fields/references.ts";
import type { ValidFile } from "../../../parsed-file.ts";
import type { Problem } from "../../../report/problem.ts";
import { AFTER_HORIZON } from "../../days.ts";
import type { RuleContext } from "../../rule-context.ts";
import { pairProblems } from "./strike-pairs.ts";

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

/** A report on strikes: possible figures, a real window, places that exist, and no second counting. */
export const strikeProblems = (parsed: Row, context: RuleContext): Problem[] => [
	...tooMany(parsed),
	...windowProblems(parsed, context.settings?.horizon),
	...placeCountProblems(parsed, context),
	...pairProblems(parsed, context.index),
];

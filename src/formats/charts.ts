import type { Chart } from "../draw/chart.ts";
import { droneClaims } from "../draw/drone-claims.ts";
import { droneMonths } from "../draw/drone-months.ts";
import { droneNights } from "../draw/drone-nights.ts";
import { pointFlow } from "../draw/point-flow.ts";
import { positionMatrix } from "../draw/position-matrix.ts";
import { timeline } from "../draw/timeline.ts";
import { versionTree } from "../draw/version-tree.ts";
import type { Plan } from "../model/plan.ts";

/** The charts of the reports on strikes, in the order of their page. */
export const strikeCharts = (plan: Plan): Chart[] => [droneNights(plan), droneMonths(plan), droneClaims(plan)];

/** Every chart of the site, for its page, its files and the tests. */
export const chartsOf = (plan: Plan): Chart[] => [
	...strikeCharts(plan),
	positionMatrix(plan),
	versionTree(plan),
	pointFlow(plan),
	timeline(plan),
];

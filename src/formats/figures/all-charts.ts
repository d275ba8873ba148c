import type { Chart } from "../../draw/charts/chart.ts";
import { droneClaims } from "../../draw/charts/drone-claims.ts";
import { droneMonths } from "../../draw/charts/drone-months.ts";
import { droneNights } from "../../draw/charts/drone-nights.ts";
import { pointFlow } from "../../draw/lineage/point-flow.ts";
import { positionMatrix } from "../../draw/charts/position-matrix.ts";
import { timeline } from "../../draw/charts/timeline.ts";
import { versionTree } from "../../draw/lineage/version-tree.ts";
import type { Plan } from "../../model/link/link-content.ts";

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

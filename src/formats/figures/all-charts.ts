import type { Chart } from "../../draw/charts/chart.ts";
import { droneClaims } from "../../draw/charts/drone-claims.ts";
import { droneMonths } from "../../draw/charts/drone-months.ts";
import { droneNights } from "../../draw/charts/drone-nights.ts";
import { positionMatrix } from "../../draw/charts/position-matrix.ts";
import { pointFlow } from "../../draw/lineage/point-flow.ts";
import { versionTree } from "../../draw/lineage/version-tree.ts";
import { timeline } from "../../draw/timeline/timeline.ts";
import type { SiteData } from "../../model/site-data.ts";

/** The charts of the reports on strikes, in the order of their page. */
export const STRIKE_CHARTS = { nights: droneNights, months: droneMonths, claims: droneClaims } as const;
export type StrikeChart = keyof typeof STRIKE_CHARTS;

const strikeCharts = (site: SiteData): (Chart | null)[] => Object.values(STRIKE_CHARTS).map((draw) => draw(site));

/** Every chart of the site for which there is something to draw, for its page, its files and the tests. */
export const allCharts = (site: SiteData): Chart[] =>
	[...strikeCharts(site), positionMatrix(site), versionTree(site), pointFlow(site), timeline(site)].filter(
		(chart) => chart !== null,
	);

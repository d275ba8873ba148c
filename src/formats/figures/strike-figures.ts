import type { Chart } from "../../draw/charts/chart.ts";
import { monthShown, reportsBeside } from "../../draw/charts/night-shown.ts";
import { strikeOf } from "../../draw/charts/strike-rows.ts";
import { type Excerpt, excerptOf } from "../../draw/excerpt.ts";
import { nightReports, placedReports } from "../../draw/maps/strike-map.ts";
import type { Strike } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import { STRIKE_CHARTS, type StrikeChart } from "./all-charts.ts";

/** What the page of strikes shows besides its map: every report stands in one of these, or on the map. */
export interface StrikeFigures {
	/** In the order of the page; null where there is no report for a chart. */
	charts: readonly { name: StrikeChart; chart: Chart | null }[];
	/** Reports on the night, and counts of the month, Ukraine's first. */
	night: readonly Strike[];
	month: readonly Strike[];
	/** Reports that neither the map, nor a chart, nor one of the lists shows, the latest first. */
	others: Excerpt<Strike>;
}

/** What the page of strikes shows. */
export function strikeFigures(site: SiteData): StrikeFigures {
	/* Ukraine's reports first, as everywhere. */
	const ordered = (strikes: readonly Strike[]): Strike[] =>
		strikes.toSorted((a, b) => a.data.attacking.localeCompare(b.data.attacking));
	const isOfMonth = ({ data }: Strike): boolean =>
		data.kind === "month" && data.counts === "drones" && data.window_start.startsWith(monthShown(site));
	const [night, month] = [ordered(nightReports(site)), ordered(site.strikes.filter(isOfMonth))];
	const charts = (Object.keys(STRIKE_CHARTS) as StrikeChart[]).map((name) => ({
		name,
		chart: STRIKE_CHARTS[name](site),
	}));
	const inCharts = charts.flatMap(({ chart }) => chart?.rows.map(strikeOf) ?? []);
	const shown = new Set([...inCharts, ...[...night, ...month, ...placedReports(site)].map(({ id }) => id)]);
	return { charts, night, month, others: excerptOf("reports", reportsBeside(site, shown), (_, index) => index) };
}

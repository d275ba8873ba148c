import type { APIContext, GetStaticPaths } from "astro";
import type { Chart } from "../../draw/chart.ts";
import { chartPicture } from "../../formats/chart-picture.ts";
import { chartsOf } from "../../formats/charts.ts";
import { getPlan } from "../../model/site.ts";

export const getStaticPaths = (async () =>
	chartsOf(await getPlan()).map((chart) => ({
		params: { figure: chart.id },
		props: { chart },
	}))) satisfies GetStaticPaths;

/** A chart as SVG. */
export const GET = ({ props }: APIContext<{ chart: Chart }>): Response =>
	new Response(chartPicture(props.chart), { headers: { "content-type": "image/svg+xml" } });

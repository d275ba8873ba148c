import { type Chart, chartSources } from "../../draw/charts/chart.ts";
import { svg, withLinks } from "../../draw/svg/node.ts";
import { CHART_STYLE } from "./chart-style.ts";
import { credits } from "./map-image.ts";
import { svgFile } from "./svg-file.ts";

/** A chart as one file: title, units, the wide drawing, key, notes, sources and licence. */
export function chartImage(chart: Chart): string {
	const { width, height, letters, elements } = chart.drawings.wide;
	const sources = chartSources(chart).map(({ data }) => data);
	return svgFile({
		title: chart.title,
		units: chart.units,
		words: chart.words,
		width,
		height,
		drawing: withLinks(elements, null),
		frame: { "font-size": letters },
		key: chart.keys.map(({ sample, words }) => ({
			sample: [svg("g", { transform: "scale(.72)" }, ...sample)],
			words,
		})),
		foot: [...chart.notes, ...credits("figureOf", chart.day, chart.sourced ?? sources)],
		style: CHART_STYLE,
	});
}

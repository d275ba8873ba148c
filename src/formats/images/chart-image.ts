import { type Chart, chartSources } from "../../draw/charts/chart.ts";
import { el, linked } from "../../draw/svg/node.ts";
import { CHART_STYLE } from "./chart-style.ts";
import { credits } from "./map-image.ts";
import { poster } from "./svg-file.ts";

/** A chart as one file: title, units, the wide drawing, key, notes, sources and licence. */
export function chartPicture(chart: Chart): string {
	const { width, height, letters, elements } = chart.drawings.wide;
	const sources = chartSources(chart).map(({ data }) => data);
	return poster({
		title: chart.title,
		units: chart.units,
		words: chart.words,
		width,
		height,
		drawing: linked(elements, null),
		frame: { "font-size": letters },
		key: chart.keys.map(({ sample, words }) => ({
			sample: [el("g", { transform: "scale(.72)" }, ...sample)],
			words,
		})),
		foot: [...chart.notes, ...credits("figure", chart.day, chart.sourced ?? sources)],
		style: CHART_STYLE,
	});
}

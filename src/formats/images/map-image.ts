import { drawsLine, type Layer, type MapDrawing, mapSources } from "../../draw/cartography/map.ts";
import { mapSvg } from "../../draw/cartography/map-svg.ts";
import { PATTERNED } from "../../draw/cartography/patterns.ts";
import { type SvgNode, svg } from "../../draw/svg/node.ts";
import { shortCitation } from "../../text/format/citation.ts";
import { printDate } from "../../text/format/date.ts";
import { messages } from "../../text/messages/index.ts";
import { MAP_STYLE } from "./map-style.ts";
import { svgFile } from "./svg-file.ts";

/* A map as one file: title, drawing, legend, days, sources and licence. */

function swatch(map: MapDrawing, { look }: Layer): SvgNode {
	const d = look.startsWith("line") || look === "regions" ? "M0 6H26" : "M0 0H26V12H0Z";
	const round = ["contested", "point"].includes(look) || look.startsWith("mark-");
	const fill = PATTERNED.includes(look) ? `url(#${map.id}-p-${look})` : undefined;
	return svg("g", { class: look, fill }, round ? svg("circle", { cx: 13, cy: 6, r: 4 }) : svg("path", { d }));
}

/** The small text at the foot of a picture: sources, who drew it, and how it may be used. */
export const credits = (
	kind: "mapOf" | "figureOf",
	day: string,
	sources: Parameters<typeof shortCitation>[0][] | string,
): string[] => [
	typeof sources === "string"
		? sources
		: messages.figures.sources({ sources: sources.map(shortCitation).join("; ") }).join(""),
	`${messages.figures[kind]({ date: printDate(day) })} ${messages.site.pictureLicence}`,
];

/**
 * The file. The drawing has the wide set of labels and no links.
 * @param words false leaves out the small text below the legend
 */
export function mapImage(map: MapDrawing, words = true): string {
	const { width, height } = map.frame;
	const foot = [
		...map.notes,
		[messages.mapPolicy.borders, ...(drawsLine(map) ? [messages.mapPolicy.line] : []), messages.mapPolicy.use].join(
			" ",
		),
		messages.mapPolicy.credits,
		...credits(
			"mapOf",
			map.day,
			mapSources(map).map(({ data }) => data),
		),
	];
	return svgFile({
		title: map.title,
		words: map.layers.flatMap(({ words }) => words ?? []).join(" "),
		width,
		height,
		drawing: mapSvg(map, { href: null, sets: ["wide"] }),
		key: map.layers.flatMap((layer) =>
			layer.legend === null
				? []
				: {
						sample: [swatch(map, layer)],
						words: `${layer.legend}${layer.approximate ? `, ${messages.maps.approximate}` : ""}`,
					},
		),
		foot: words ? foot : [],
		style: MAP_STYLE,
	});
}

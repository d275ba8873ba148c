import { drawsLine, type Layer, type Sheet, sheetSources } from "../../draw/cartography/map.ts";
import { mapTree, PATTERNED } from "../../draw/cartography/map-svg.ts";
import { type Element, el } from "../../draw/svg/node.ts";
import { shortCitation } from "../../text/format/citation.ts";
import { printDate } from "../../text/format/date.ts";
import { MAP_POLICY, PICTURE_LICENCE, SITE_NAME } from "../../text/messages/words.ts";
import { PICTURE_STYLE } from "./map-style.ts";
import { poster } from "./svg-file.ts";

/* A map as one file: title, drawing, legend, days, sources and licence. */

function swatch(sheet: Sheet, { look }: Layer): Element {
	const d = look.startsWith("line") || look === "regions" ? "M0 6H26" : "M0 0H26V12H0Z";
	const round = ["contested", "point"].includes(look) || look.startsWith("mark-");
	const fill = PATTERNED.includes(look) ? `url(#${sheet.id}-p-${look})` : undefined;
	return el("g", { class: look, fill }, round ? el("circle", { cx: 13, cy: 6, r: 4 }) : el("path", { d }));
}

/** The small text at the foot of a picture: sources, who drew it, and how it may be used. */
export const credits = (
	kind: string,
	day: string,
	sources: Parameters<typeof shortCitation>[0][] | string,
): string[] => [
	typeof sources === "string" ? sources : `Sources: ${sources.map(shortCitation).join("; ")}.`,
	`${SITE_NAME}, ${kind} of ${printDate(day)}. ${PICTURE_LICENCE}`,
];

/**
 * The file. The drawing has the wide set of labels and no links.
 * @param words false leaves out the small text below the legend
 */
export function picture(sheet: Sheet, words = true): string {
	const { width, height } = sheet.frame;
	const foot = [
		...sheet.notes,
		[MAP_POLICY.borders, ...(drawsLine(sheet) ? [MAP_POLICY.line] : []), MAP_POLICY.use].join(" "),
		MAP_POLICY.credits,
		...credits(
			"map",
			sheet.day,
			sheetSources(sheet).map(({ data }) => data),
		),
	];
	return poster({
		title: sheet.title,
		words: sheet.layers.flatMap(({ words }) => words ?? []).join(" "),
		width,
		height,
		drawing: mapTree(sheet, { href: null, sets: ["wide"] }),
		key: sheet.layers.flatMap((layer) =>
			layer.legend === null
				? []
				: { sample: [swatch(sheet, layer)], words: `${layer.legend}${layer.approximate ? ", approximate" : ""}` },
		),
		foot: words ? foot : [],
		style: PICTURE_STYLE,
	});
}

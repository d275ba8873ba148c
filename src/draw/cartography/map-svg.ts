import { type SvgNode, svg } from "../svg/node.ts";
import { round1 } from "../svg/round.ts";
import { fontSize, labelSizes } from "./label-sizes.ts";
import { DOT, type Label, type LabelSet, LINE, leaderEnd } from "./labels.ts";
import type { Layer, MapDrawing, Mark } from "./map.ts";
import { baseline, type Marginalia, type Stamp } from "./marginalia.ts";
import { PATTERNED, patternsFor } from "./patterns.ts";

/* A map as SVG elements. */

/** How links are written: the caller knows the base path. */
export interface MapSvgOptions {
	/** Makes an address of a path relative to the site; null prints no links. */
	href: ((path: string) => string) | null;
	/** Which sets of labels are printed. */
	sets: readonly LabelSet[];
}

const shapeOf = ({ d, at, r }: Mark): SvgNode =>
	d !== undefined ? svg("path", { d }) : svg("circle", { cx: at?.[0], cy: at?.[1], r });

function mark(one: Mark, { href }: MapSvgOptions): SvgNode {
	if (href === null || one.name === undefined) return shapeOf(one);
	const address = one.path !== undefined ? href(one.path) : one.row !== undefined ? `#${one.row}` : undefined;
	if (address === undefined) return shapeOf(one);
	return svg("a", { href: address, "aria-label": one.name, "data-row": one.row }, shapeOf(one));
}

const layer = (map: MapDrawing, { id, look, marks }: Layer, options: MapSvgOptions): SvgNode =>
	svg(
		"g",
		{
			id: `${map.id}-${id}`,
			class: `layer ${look}`,
			fill: PATTERNED.includes(look) ? `url(#${map.id}-p-${look})` : undefined,
		},
		...marks.map((one) => mark(one, options)),
	);

function label(
	{ text, subtitle = [], kind, at, shift, anchor, path, row, marked }: Label,
	size: number,
	{ href }: MapSvgOptions,
): SvgNode {
	const address =
		href === null ? undefined : path !== undefined ? href(path) : row !== undefined ? `#${row}` : undefined;
	const dot = kind === "town" ? [svg("circle", { r: round1(size * DOT) })] : [];
	const place = { x: shift[0], class: anchor === "start" ? undefined : anchor };
	const below = ["says", place.class].filter((name) => name !== undefined).join(" ");
	const lead =
		kind === "leader" ? [svg("path", { class: "leader", d: `M0 0L${leaderEnd(shift, size).join(" ")}` })] : [];
	const words = [
		svg("text", { ...place, y: shift[1] }, text),
		...subtitle.map((line, i) =>
			svg("text", { ...place, y: round1(shift[1] + (i + 1) * size * LINE), class: below }, line),
		),
	];
	return svg(
		address === undefined ? "g" : "a",
		{
			class: kind === "town" ? undefined : kind,
			href: address,
			"data-row": address === undefined ? undefined : row,
			tabindex: address !== undefined && marked === true ? -1 : undefined,
			transform: `translate(${at.join(" ")})`,
		},
		...dot,
		...lead,
		...words,
	);
}

const scaleBar = ({ at: [x, y], length, km }: Marginalia["scale"]): SvgNode =>
	svg(
		"g",
		{ class: "scale-bar", "data-part": "scale-bar", transform: `translate(${x} ${y})` },
		svg("path", { d: `M0 -5V0H${length}V-5` }),
		svg("text", { x: length / 2, y: -8, class: "middle" }, `${km} km`),
	);

function rubberStamp(stamp: Stamp): SvgNode {
	const [left, top] = stamp.at;
	const middle = stamp.width / 2;
	return svg(
		"g",
		{
			class: "stamp",
			"font-size": stamp.size,
			transform: `translate(${left} ${top}) rotate(-2 ${middle} ${Math.round(stamp.height / 2)})`,
		},
		svg("rect", { width: stamp.width, height: Math.round(stamp.height), rx: 4 }),
		...stamp.lines.map((line, i) => svg("text", { x: middle, y: baseline(stamp, i), class: "middle" }, line)),
	);
}

const marginalia = ({ scale, stamp }: Marginalia): SvgNode[] => [
	scaleBar(scale),
	...(stamp === null ? [] : [rubberStamp(stamp)]),
];

/** One set of labels with its scale bar and stamp, in letters of its own size; "label-size" makes them smaller between the two widths. */
const group = (map: MapDrawing, name: LabelSet, rest: SvgNode["attributes"], children: readonly SvgNode[]): SvgNode =>
	svg(
		"g",
		{
			class: name === "wide" ? "labels-wide" : "labels-narrow",
			"font-size": fontSize(name, map.frame.width),
			...rest,
		},
		svg("g", { class: "label-size" }, ...children),
	);

const labels = (map: MapDrawing, name: LabelSet, options: MapSvgOptions): SvgNode => {
	const sizes = labelSizes(name, map.frame.width);
	return group(
		map,
		name,
		{},
		map.labels[name].map((one) => label(one, sizes[one.kind], options)),
	);
};

const looksOf = ({ layers }: MapDrawing): Layer["look"][] => layers.map(({ look }) => look);

/** The inside of the svg element, from the bottom to the top. What moves with the view is in the group "map-ground". */
export function mapSvg(map: MapDrawing, options: MapSvgOptions): SvgNode[] {
	const { width, height } = map.frame;
	return [
		svg("defs", {}, ...patternsFor(`${map.id}-p`, looksOf(map))),
		svg("rect", { class: "sea", width, height }),
		svg(
			"g",
			{ class: "map-ground", "data-part": "ground" },
			...map.layers.map((one) => layer(map, one, options)),
			...options.sets.map((name) => labels(map, name, options)),
		),
		...options.sets.map((name) => group(map, name, { "aria-hidden": "true" }, marginalia(map.marginalia[name]))),
	];
}

import { type Element, el } from "../svg/node.ts";
import { DOT, type Label, type LabelSet, LINE } from "./labels.ts";
import { type Furniture, type Layer, labelSizes, letters, type Mark, type Sheet } from "./map.ts";
import { tenth } from "./projection.ts";

/* A sheet as a tree of SVG elements. */

/** How links are written: the caller knows the base path. */
export interface TreeOptions {
	/** Makes an address of a path relative to the site; null prints no links. */
	href: ((path: string) => string) | null;
	/** Which sets of labels are printed. */
	sets: readonly LabelSet[];
}

const turned = (id: string, size: number, angle: number, ...children: readonly Element[]): Element =>
	el(
		"pattern",
		{ id, width: size, height: size, patternUnits: "userSpaceOnUse", patternTransform: `rotate(${angle})` },
		...children,
	);
const tint = (className: string, size: number): Element => el("rect", { class: className, width: size, height: size });

/** Hatches and stipples. "hatch-extra" lines are left out on narrow screens, where the others are drawn thicker. */
export const patterns = (id: string): Element[] => [
	turned(
		`${id}-occupied`,
		12,
		45,
		tint("tint-occupied", 12),
		el("path", { class: "hatch", d: "M1 0V12" }),
		el("path", { class: "hatch hatch-extra", d: "M7 0V12" }),
	),
	turned(
		`${id}-occupied-2014`,
		12,
		45,
		tint("tint-occupied", 12),
		el("path", { class: "hatch", d: "M1 0V12M0 1H12" }),
		el("path", { class: "hatch hatch-extra", d: "M7 0V12M0 7H12" }),
	),
	turned(
		`${id}-stated-returned`,
		10,
		45,
		tint("tint-zone", 10),
		el("circle", { class: "stipple", cx: 5, cy: 5, r: 1.6 }),
	),
];
/** Looks that are filled with a pattern of the same name. */
export const PATTERNED: readonly string[] = ["occupied", "occupied-2014", "stated-returned"];

const shapeOf = ({ d, at, r }: Mark): Element =>
	d !== undefined ? el("path", { d }) : el("circle", { cx: at?.[0], cy: at?.[1], r });

function mark(one: Mark, { href }: TreeOptions): Element {
	if (href === null || one.name === undefined) return shapeOf(one);
	const address = one.path !== undefined ? href(one.path) : one.row !== undefined ? `#${one.row}` : undefined;
	if (address === undefined) return shapeOf(one);
	return el("a", { href: address, "aria-label": one.name, "data-row": one.row }, shapeOf(one));
}

const layer = (sheet: Sheet, { id, look, marks }: Layer, options: TreeOptions): Element =>
	el(
		"g",
		{
			id: `${sheet.id}-${id}`,
			class: `layer ${look}`,
			fill: PATTERNED.includes(look) ? `url(#${sheet.id}-p-${look})` : undefined,
		},
		...marks.map((one) => mark(one, options)),
	);

function label(
	{ text, says = [], kind, at, shift, anchor, path, row, marked }: Label,
	size: number,
	{ href }: TreeOptions,
): Element {
	const address =
		href === null ? undefined : path !== undefined ? href(path) : row !== undefined ? `#${row}` : undefined;
	const dot = kind === "town" ? [el("circle", { r: tenth(size * DOT) })] : [];
	const place = { x: shift[0], class: anchor === "start" ? undefined : anchor };
	const below = ["says", place.class].filter((name) => name !== undefined).join(" ");
	const words = [
		el("text", { ...place, y: shift[1] }, text),
		...says.map((line, i) => el("text", { ...place, y: tenth(shift[1] + (i + 1) * size * LINE), class: below }, line)),
	];
	return el(
		address === undefined ? "g" : "a",
		{
			class: kind === "town" ? undefined : kind,
			href: address,
			"data-row": address === undefined ? undefined : row,
			tabindex: address !== undefined && marked === true ? -1 : undefined,
			transform: `translate(${at.join(" ")})`,
		},
		...dot,
		...words,
	);
}

function furniture({ scale, stamp }: Furniture): Element[] {
	const [x, y] = scale.at;
	const parts = [
		el(
			"g",
			{ class: "scale-bar", transform: `translate(${x} ${y})` },
			el("path", { d: `M0 -5V0H${scale.length}V-5` }),
			el("text", { x: scale.length / 2, y: -8, class: "middle" }, `${scale.km} km`),
		),
	];
	if (stamp === null) return parts;
	const height = (stamp.lines.length * 1.25 + 0.9) * stamp.size;
	const [left, top] = stamp.at;
	const middle = stamp.width / 2;
	return [
		...parts,
		el(
			"g",
			{
				class: "stamp",
				"font-size": stamp.size,
				transform: `translate(${left} ${top}) rotate(-2 ${middle} ${Math.round(height / 2)})`,
			},
			el("rect", { width: stamp.width, height: Math.round(height), rx: 4 }),
			...stamp.lines.map((line, i) =>
				el("text", { x: middle, y: Math.round((1.35 + i * 1.25) * stamp.size), class: "middle" }, line),
			),
		),
	];
}

/** One set of labels with its scale bar and stamp, in letters of its own size; "label-size" makes them smaller between the two widths. */
const group = (sheet: Sheet, name: LabelSet, rest: Element["attributes"], children: readonly Element[]): Element =>
	el(
		"g",
		{
			class: name === "wide" ? "labels-wide" : "labels-narrow",
			"font-size": letters(name, sheet.frame.width),
			...rest,
		},
		el("g", { class: "label-size" }, ...children),
	);

const labels = (sheet: Sheet, name: LabelSet, options: TreeOptions): Element => {
	const sizes = labelSizes(name, sheet.frame.width);
	return group(
		sheet,
		name,
		{},
		sheet.labels[name].map((one) => label(one, sizes[one.kind], options)),
	);
};

/** The inside of the svg element, from the bottom to the top. What moves with the view is in the group "map-ground". */
export function mapTree(sheet: Sheet, options: TreeOptions): Element[] {
	const { width, height } = sheet.frame;
	return [
		el("defs", {}, ...patterns(`${sheet.id}-p`)),
		el("rect", { class: "sea", width, height }),
		el(
			"g",
			{ class: "map-ground" },
			...sheet.layers.map((one) => layer(sheet, one, options)),
			...options.sets.map((name) => labels(sheet, name, options)),
		),
		...options.sets.map((name) => group(sheet, name, { "aria-hidden": "true" }, furniture(sheet.furniture[name]))),
	];
}

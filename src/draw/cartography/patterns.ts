import { type SvgNode, svg } from "../svg/node.ts";
import type { Look } from "./map.ts";

/* Hatches and stipples. What a mark means is told by its pattern first: colours are given by styles alone. */

const turned = (id: string, size: number, angle: number, ...children: readonly SvgNode[]): SvgNode =>
	svg(
		"pattern",
		{ id, width: size, height: size, patternUnits: "userSpaceOnUse", patternTransform: `rotate(${angle})` },
		...children,
	);
const tint = (className: string, size: number): SvgNode => svg("rect", { class: className, width: size, height: size });
const inked = (d: string, className = "dark-ink"): SvgNode => svg("path", { class: className, d });

/** "hatch-extra" lines are left out on narrow screens, where the others are drawn thicker. */
const PATTERNS: Partial<Record<Look, (id: string) => SvgNode>> = {
	occupied: (id) =>
		turned(id, 12, 45, tint("tint-occupied", 12), inked("M1 0V12", "hatch"), inked("M7 0V12", "hatch hatch-extra")),
	"occupied-2014": (id) =>
		turned(
			id,
			12,
			45,
			tint("tint-occupied", 12),
			inked("M1 0V12M0 1H12", "hatch"),
			inked("M7 0V12M0 7H12", "hatch hatch-extra"),
		),
	bars: (id) => turned(id, 9, -45, tint("tint-zone", 9), inked("M3 0V9", "dark-ink broad")),
	dots: (id) => turned(id, 6, 45, svg("circle", { class: "stipple", cx: 3, cy: 3, r: 1.7 })),
	queries: (id) => turned(id, 18, 0, inked("M6 7a3 3 0 1 1 4 3q-1 .5-1 2M9 14v1")),
	crosses: (id) => turned(id, 11, 0, inked("M5 2V8M2 5H8")),
	grid: (id) => turned(id, 7, 0, tint("tint-zone", 7), inked("M1 0V7M0 1H7")),
	uprights: (id) => turned(id, 7, 0, tint("tint-zone", 7), inked("M1 0V7")),
	levels: (id) => turned(id, 7, 0, inked("M0 1H7")),
};

/** Looks that are filled with a pattern of the same name. */
export const PATTERNED: readonly string[] = Object.keys(PATTERNS);

/** The patterns of some looks, each under its name behind a prefix. */
export const patternsFor = (prefix: string, looks: readonly Look[]): SvgNode[] =>
	[...new Set(looks)].flatMap((look) => PATTERNS[look]?.(`${prefix}-${look}`) ?? []);

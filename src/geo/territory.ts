import type { MultiLineString } from "geojson";
import type { Line } from "../model/entities.ts";
import { occupied, occupiedBetween } from "./line/control.ts";
import { lineShape } from "./line/line.ts";
import { memoBy } from "./memo.ts";
import { country } from "./regions/boundaries.ts";
import { type SimplifiedMap, simplifyTogether, surroundings } from "./regions/simplify.ts";
import { type Shape, union } from "./shape.ts";
import { areaKm2 } from "./sphere.ts";
import { areasByRegion, type RegionArea } from "./zone.ts";

/** What a map of the lines is drawn from. */
export interface Territory {
	coarse: SimplifiedMap;
	around: { land: Shape; borders: MultiLineString };
	/** Shares of the country that were occupied on the day of each line, from 0 to 1. */
	shareEarly: number;
	shareLate: number;
	/** How much of each region was occupied on the day of the later line, the most first. */
	regions: readonly RegionArea[];
}

/** Triangles that a map of the whole country leaves out, in square degrees. */
const WHOLE = 1.5e-3;
/** The same for a map of its east, which is drawn four times as large. */
const EAST = 3e-4;

const territoryAt = (early: Line, late: Line, weight: number, areas: Readonly<Record<string, Shape>>): Territory => {
	const own = { "since-2014": occupied(early), "since-2022": occupiedBetween(early, late), ...areas };
	const all = areaKm2(country());
	return {
		coarse: simplifyTogether(own, weight, [early, late].map(lineShape)),
		around: surroundings(),
		shareEarly: areaKm2(occupied(early)) / all,
		shareLate: areaKm2(union([occupied(early), occupied(late)])) / all,
		regions: areasByRegion(occupied(late)),
	};
};

const whole = memoBy((late: Line) => memoBy((early: Line) => territoryAt(early, late, WHOLE, {})));

/** The territory for a map of the whole country. */
export const territory = (early: Line, late: Line): Territory => whole(late)(early);

/** The territory with areas of its own; `close` for a map of the east. */
export const territoryWith = (
	early: Line,
	late: Line,
	areas: Readonly<Record<string, Shape>>,
	close = false,
): Territory => territoryAt(early, late, close ? EAST : WHOLE, areas);

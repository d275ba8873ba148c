import { fateAreas, fatesOf, HOLDERS, inkOf, regionsNamed } from "../../../geo/fate/fate-areas.ts";
import { heldPart, occupied, occupiedPart } from "../../../geo/line/control.ts";
import { lineShape } from "../../../geo/line/line.ts";
import { memoBy } from "../../../geo/memo.ts";
import { simplifyTogether, surroundings } from "../../../geo/regions/simplify.ts";
import { isEmpty, type Shape, union } from "../../../geo/shape.ts";
import type { Line, Place, Version } from "../../../model/entities.ts";
import type { SiteData } from "../../../model/site-data.ts";
import { type Label, type LabelSet, type LabelSizes, placeLabels } from "../../cartography/labels.ts";
import type { Look } from "../../cartography/map.ts";
import { placeLabelRequests } from "../../cartography/place-labels.ts";
import { type Frame, fitBounds, fitShape } from "../../cartography/projection.ts";
import { relativePath } from "../../svg/relative-path.ts";
import { FATE_LOOK, type FateClass, fateClasses, type InkedArea } from "./fate-layers.ts";

/*
 * The map of the dial: the land once, cut into pieces that every main version treats as one, and for each piece what each
 * version would do with it. Which of them is shown is decided by a style. In whole units, for little weight.
 */

/** West, south, east, north of the frame in degrees, and units of its width. */
const FRAME: readonly [number, number, number, number] = [31.4, 44.3, 40.3, 51.6];
const WIDTH = 330;
/** Units of the width of the country in the corner. */
const INSET = 84;
/** Triangles that are left out, in square degrees. */
const COARSE = 4e-3;
/** Heights of letters in units: where the map is as wide as its units, and where it is little more than half as wide. */
const LETTERS = { wide: 13, narrow: 21 } as const;

const sizes = (town: number): LabelSizes => ({
	town,
	region: town,
	country: town,
	water: town,
	line: town,
	leader: town,
});
/** Towns of this importance have their names, where there is room. */
const RANK = 1;

/** A piece of land, and what each main version would do with it; null where it says nothing that a map can show. */
export interface DialPiece {
	d: string;
	looks: readonly (Look | null)[];
}

export interface DialMap {
	width: number;
	height: number;
	around: string;
	land: string;
	occupied: string;
	borders: string;
	line: string;
	pieces: readonly DialPiece[];
	labels: Record<LabelSet, readonly Label[]>;
	/** The country in the corner, and the frame of the map on it. */
	inset: { outline: string; frame: string };
	/** The classes of each main version, in the order of the dial. */
	legends: readonly { version: Version; classes: readonly FateClass[] }[];
}

function drawn(shape: Parameters<Frame["trace"]>[0], frame: Frame): string {
	const path = relativePath();
	frame.trace(shape, path.context);
	return path.toString();
}

/** Shapes by what the versions would do with them, as "bars uprights" in the order of the versions. */
function shapesByLooks(main: readonly Version[], line: Line): Map<string, Shape> {
	const named: Place[] = [...new Set(main.flatMap(regionsNamed))];
	const parts = named.flatMap((region) =>
		HOLDERS.map((part) => {
			const looks = main.map((version) => {
				const ink = inkOf(fatesOf(version, region, part), part);
				return ink === null ? "" : FATE_LOOK[ink as InkedArea["ink"]];
			});
			return {
				key: looks.join(" "),
				shape: part === "russia" ? occupiedPart(region.id, line) : heldPart(region.id, line),
			};
		}),
	);
	const told = parts.filter(({ key, shape }) => key.trim() !== "" && !isEmpty(shape));
	return new Map(
		[...Map.groupBy(told, ({ key }) => key)].map(([key, some]) => [key, union(some.map(({ shape }) => shape))]),
	);
}

/** The frame of the map, drawn in the frame of the whole country. */
function insetOf(outline: Shape): DialMap["inset"] {
	const small = fitShape(outline, INSET, 2);
	const [west, south, east, north] = FRAME;
	const corners = [
		[west, north],
		[east, north],
		[east, south],
		[west, south],
	] as const;
	const points = corners.map((corner) =>
		small.point(corner).map((unit) => Math.round(Math.min(Math.max(unit, 1), INSET - 1))),
	);
	return { outline: drawn(outline, small), frame: `M${points.map((point) => point.join(" ")).join("L")}Z` };
}

function mapOf(site: SiteData): DialMap {
	const { late } = site.settings.lines;
	const shapes = shapesByLooks(site.main, late);
	const ids = [...shapes.keys()];
	const own = Object.fromEntries(ids.map((key, at) => [`piece-${at}`, shapes.get(key) as Shape]));
	const coarse = simplifyTogether({ occupied: occupied(late), ...own }, COARSE, [lineShape(late)]);
	const frame = fitBounds(FRAME, WIDTH);
	const towns = site.places.filter(({ data }) => data.kind === "town" && data.rank === RANK);
	return {
		width: frame.width,
		height: frame.height,
		around: drawn(surroundings().land, frame),
		land: drawn(coarse.country, frame),
		occupied: drawn(coarse.area("occupied"), frame),
		borders: drawn(coarse.regionBorders, frame),
		line: drawn(lineShape(late), frame),
		pieces: ids.map((key, at) => ({
			d: drawn(coarse.area(`piece-${at}`), frame),
			looks: key.split(" ").map((look) => (look === "" ? null : (look as Look))),
		})),
		labels: {
			wide: placeLabels(placeLabelRequests(towns, frame), frame, sizes(LETTERS.wide)),
			narrow: placeLabels(placeLabelRequests(towns, frame), frame, sizes(LETTERS.narrow)),
		},
		inset: insetOf(simplifyTogether({}, 2e-2).country),
		legends: site.main.map((version) => ({ version, classes: fateClasses(fateAreas(version, late)) })),
	};
}

/** The map of the dial, made once. */
export const dialMap: (site: SiteData) => DialMap = memoBy(mapOf);

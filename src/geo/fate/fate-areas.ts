import type { Fate, Line, Place, Version } from "../../model/entities.ts";
import { FATES, type FateKind } from "../../schema/fields/terms.ts";
import { heldPart, occupied, occupiedPart } from "../line/control.ts";
import { memoBy } from "../memo.ts";
import { regionShape } from "../regions/boundaries.ts";
import { difference, EMPTY, isEmpty, type Shape, union } from "../shape.ts";

/*
 * The land of which a version says something, and no more of it than it says: each named region in two parts, by who held
 * it on the day of a line, and the rest of what was occupied where a version speaks of that as a whole.
 */

/** Who held a part of a region. */
export const HOLDERS = ["ukraine", "russia"] as const;
export type Holder = (typeof HOLDERS)[number];

/** A piece of land of which a version says something. */
export interface FateArea {
	/** Names it among those of one version, e.g. "donetsk-region-ukraine". */
	id: string;
	/** Its region; null for all occupied land that the version does not name. */
	region: Place | null;
	part: Holder;
	/** What the version would do there, what a map shows first. */
	fates: readonly Fate[];
	/** What a map shows there; null for land that is left bare. */
	ink: FateKind | null;
	shape: Shape;
}

const rank = ({ status }: Fate): number => FATES.indexOf(status);

const isOf = (fate: Fate, region: Place): boolean =>
	fate.place === region || (fate.place?.drawnWith.includes(region) ?? false);

/**
 * What a version would do with one part of a region, what a map shows first. A region that it does not name shares what it
 * says of all occupied land.
 * @param region null for the occupied land that it does not name
 */
export function fatesOf({ regions: all }: Pick<Version, "regions">, region: Place | null, part: Holder): Fate[] {
	const own = region === null ? [] : all.filter((fate) => isOf(fate, region));
	const told = own.length > 0 ? own : all.filter(({ place }) => place === null);
	return told.filter((fate) => fate.part === "all" || fate.part === part).sort((a, b) => rank(a) - rank(b));
}

/** What a map shows: who leaves before all else. Frozen land is shown where Russia stays; where Ukraine stays it is bare. */
export const inkOf = (fates: readonly Fate[], part: Holder): FateKind | null =>
	fates.find(({ status }) => status !== "silent" && !(status === "frozen" && part === "ukraine"))?.status ?? null;

/** The regions that a version names, each with those that are drawn with it. */
export const regionsNamed = ({ regions: all }: Pick<Version, "regions">): Place[] => [
	...new Set(all.flatMap(({ place }) => (place === null ? [] : [place, ...place.drawnWith]))),
];

function areaOf(version: Version, region: Place | null, part: Holder, shape: Shape): FateArea {
	const fates = fatesOf(version, region, part);
	return { id: `${region?.id ?? "elsewhere"}-${part}`, region, part, fates, ink: inkOf(fates, part), shape };
}

/** The occupied land outside some regions. */
function elsewhere(line: Line, named: readonly Place[]): Shape {
	if (named.length === 0) return occupied(line);
	return difference(occupied(line), union(named.map(({ id }) => regionShape(id))));
}

const areasAt = memoBy((line: Line) =>
	memoBy((version: Version): readonly FateArea[] => {
		const named = regionsNamed(version);
		const areas = named.flatMap((region) => [
			areaOf(version, region, "ukraine", heldPart(region.id, line)),
			areaOf(version, region, "russia", occupiedPart(region.id, line)),
		]);
		const rest = version.regions.some(({ place }) => place === null) ? elsewhere(line, named) : EMPTY;
		return [...areas, areaOf(version, null, "russia", rest)].filter(
			({ fates, shape }) => fates.length > 0 && !isEmpty(shape),
		);
	}),
);

/** The land of which a version says something, by who held it on the day of a line. */
export const fateAreas = (version: Version, line: Line): readonly FateArea[] => areasAt(line)(version);

import { type FateArea, HOLDERS, type Holder } from "../../../geo/fate/fate-areas.ts";
import { regionShape } from "../../../geo/regions/boundaries.ts";
import type { SimplifiedMap } from "../../../geo/regions/simplify.ts";
import { areaKm2 } from "../../../geo/sphere.ts";
import type { Version } from "../../../model/entities.ts";
import { FATES, type FateKind } from "../../../schema/fields/terms.ts";
import { list, sentenceCase } from "../../../text/format/sentence.ts";
import { messages } from "../../../text/messages/index.ts";
import { fateWords } from "../../../text/sentences/land/fate.ts";
import type { Layer, Look } from "../../cartography/map.ts";
import { mapName } from "../../cartography/place-labels.ts";
import type { Frame } from "../../cartography/projection.ts";

/* What a version would do with land, as layers: one for each thing that its map shows, over the land of which it says so. */

/** What each fate looks like. */
export const FATE_LOOK: Readonly<Record<Exclude<FateKind, "silent">, Look>> = {
	"ukraine-leaves": "bars",
	"russia-leaves": "dots",
	open: "queries",
	zone: "crosses",
	recognised: "grid",
	"de-facto": "uprights",
	frozen: "levels",
};

/** An area with the pattern that a map gives it. */
export type InkedArea = FateArea & { ink: keyof typeof FATE_LOOK };

/** The areas that bear a pattern. */
export const inked = (areas: readonly FateArea[]): InkedArea[] =>
	areas.filter((area): area is InkedArea => area.ink !== null && area.ink !== "silent");

/** The row of the table that tells of an area. */
export const fateRow = ({ region }: Pick<FateArea, "region">): string => `row-${region?.id ?? "elsewhere"}`;

/** Of a region that one side held as a whole, the borders of the other part are crumbs. */
const WHOLE = 0.995;

const isPart = ({ region, shape }: FateArea): boolean =>
	region !== null && areaKm2(shape) / areaKm2(regionShape(region.id)) <= WHOLE;

/** "Crimea", "Ukrainian-held part of Donetsk region", "other occupied land". */
export function areaWords(area: FateArea, all: readonly FateArea[]): string {
	const { region, part } = area;
	if (region === null) return all.length === 1 ? messages.fates.occupied : messages.fates.elsewhere;
	return isPart(area) ? messages.fates.part[part]({ region: region.title }) : region.title;
}

/** The other things that would happen to the same land, which the pattern does not show. */
const besides = ({ fates, ink }: InkedArea): string[] =>
	fates.filter(({ status }) => status !== ink).map((fate) => fateWords(fate));

/** Several regions in one phrase: "occupied parts of Donetsk and Luhansk regions". */
const partsWords = (part: Holder, areas: readonly InkedArea[]): string =>
	messages.fates.partsOf[part]({ regions: list(areas.map(({ region }) => (region === null ? "" : mapName(region)))) });

/** Where a class lies: what else would happen to some of it is named beside it; a region of which it has both parts stands once. */
function whereWords(own: readonly InkedArea[], all: readonly FateArea[]): string[] {
	const both = (area: InkedArea): boolean => own.some((one) => one !== area && one.region === area.region);
	const simple = (area: InkedArea): boolean => besides(area).length === 0 && isPart(area) && !both(area);
	const grouped = HOLDERS.flatMap((part): string[] => {
		const some = own.filter((area) => area.part === part && simple(area));
		return some.length > 1 ? [partsWords(part, some)] : some.map((area) => areaWords(area, all));
	});
	const others = own
		.filter((area) => !simple(area))
		.map((area) => {
			const where = both(area) && area.region !== null ? area.region.title : areaWords(area, all);
			const rest = besides(area);
			return rest.length === 0
				? where
				: messages.fates.where({ words: where, where: messages.fates.also({ fates: list(rest) }) });
		});
	return [...new Set([...others, ...grouped])];
}

/** One class of a map: what it shows, what it looks like, what it is called, and where it lies. */
export interface FateClass {
	ink: InkedArea["ink"];
	look: Look;
	areas: readonly InkedArea[];
	fate: string;
	where: string;
}

/** The classes of a map, who leaves first. */
export function fateClasses(areas: readonly FateArea[]): FateClass[] {
	const shown = inked(areas);
	return FATES.flatMap((kind): FateClass[] => {
		const own = shown.filter(({ ink }) => ink === kind);
		const [first] = own;
		if (first === undefined) return [];
		const fate = sentenceCase(messages.labels.fate[first.ink]);
		return [{ ink: first.ink, look: FATE_LOOK[first.ink], areas: own, fate, where: list(whereWords(own, areas)) }];
	});
}

/** The most that a title names; of more it gives the number. */
const NAMED = 2;

/** What the map shows first, as a finding: "Ukraine leaves the Ukrainian-held part of Donetsk region". */
export function finding(areas: readonly FateArea[]): string {
	const shown = inked(areas);
	const ink = FATES.find((kind) => shown.some((area) => area.ink === kind));
	if (ink === undefined || ink === "silent") return messages.fates.nothing;
	const own = shown.filter((area) => area.ink === ink);
	const where = own.map((area) => areaWords(area, areas));
	return messages.fates.finding[ink]({
		where: where.length > NAMED ? messages.fates.parts({ count: own.length }) : list(where),
	});
}

/** What a map of fates is drawn with. */
interface Ground {
	coarse: SimplifiedMap;
	frame: Frame;
}

/** One layer for each class; who leaves lies above all else. */
export const fateLayers = (version: Version, areas: readonly FateArea[], { coarse, frame }: Ground): Layer[] =>
	fateClasses(areas)
		.toReversed()
		.map(({ ink, look, areas: own, fate, where }): Layer => {
			const legend = messages.fates.legend({ fate, where });
			return {
				id: ink,
				look,
				legend,
				words: messages.fates.words({ legend }),
				marks: own.map((area) => ({
					d: frame.path(coarse.area(area.id)),
					name: `${sentenceCase(areaWords(area, areas))}: ${area.fates.map(fateWords).join("; ")}`,
					row: fateRow(area),
				})),
				date: version.data.date,
				sources: [...new Set(own.flatMap(({ fates }) => fates.flatMap((one) => one.sources)))],
				evidence: version.data.evidence,
				approximate: true,
			};
		});

import type { RegionArea, ZoneView } from "../../geo/zone.ts";
import type { Line, Place, Zone } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import { digits } from "../../schema/figure.ts";
import { printDate } from "../../text/format/date.ts";
import { hasChoices, wholeWidth, widthWords } from "../../text/sentences/zone.ts";
import type { Row } from "../cartography/map.ts";

/* A proposal in words, as the rows of its map: its rule, the regions that it covers and the towns inside. */

/** The id of the row that tells of the proposal itself. */
export const ZONE_ROW = "the-zone";
const SPACE = "\u00a0";

/** What a view shows, for its label and its row. */
export function viewWords(zone: Zone, { kind, width }: ZoneView): string {
	if (width !== null) return hasChoices(zone) ? widthWords(width) : wholeWidth(width);
	return kind === "regions" ? "claimed as a whole" : kind === "held-part" ? "proposed zone" : "";
}

const part = (share: number): string =>
	share > 0.995
		? "All of the region"
		: share < 0.01
			? `Less than 1${SPACE}% of the region`
			: `About ${Math.round(share * 100)}${SPACE}% of the region`;
const area = ({ share, km2 }: RegionArea): string =>
	`${part(share)}${km2 === null ? "" : `, about ${digits(Math.round(km2 / 100) * 100)}${SPACE}km²`}`;

/** What the proposal covers and touches, region by region and town by town. */
export function touched(site: SiteData, zone: Zone, view: ZoneView, line: Line, inside: readonly Place[]): Row[] {
	const of = zone.data.claim ? zone : line;
	const known = { sources: of.sources, evidence: of.data.evidence };
	const computed = zone.data.claim ? "" : ", computed from our line";
	const how = zone.data.claim ? "inside the outline" : "inside the zone as drawn";
	const contested = new Set(line.stations.filter(({ data }) => data.held === "contested").map(({ key }) => key));
	const rowOf = (place: Place, says: string): Row => ({
		...{
			id: `in-${place.id}`,
			name: place.title,
			path: place.path,
			says,
			clauses: place.clauses.slice(0, 2),
			...known,
		},
	});
	return [
		...view.areas.map((one) => rowOf(site.get("places", one.region), `${area(one)} ${how}${computed}.`)),
		...inside.map((place) => {
			const where = `${how.charAt(0).toUpperCase()}${how.slice(1)}`;
			const doubt = contested.has(place.id) ? `; control was contested on ${printDate(line.data.date)}` : "";
			return rowOf(place, `${where}${doubt}.`);
		}),
	];
}

/** The rule, as its author gives it, and which of its widths is shown. */
export function zoneRow(zone: Zone, view: ZoneView): Row {
	const words = viewWords(zone, view);
	const shown = view.width === null ? "" : ` Shown: ${words}.`;
	const says = `${zone.data.rule}${shown}`;
	return {
		id: ZONE_ROW,
		name: zone.title,
		says,
		clauses: zone.clauses,
		sources: zone.sources,
		evidence: zone.data.evidence,
	};
}

import type { RegionArea, ZoneView } from "../../geo/zone.ts";
import type { Line, Place, Zone } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import { digits } from "../../schema/fields/figure.ts";
import { printDate } from "../../text/format/date.ts";
import { messages } from "../../text/messages/index.ts";
import { hasChoices, wholeWidth, widthWords } from "../../text/sentences/land/zone.ts";
import { shareWords } from "../../text/sentences/share.ts";
import type { Row } from "../cartography/map.ts";

/* A proposal in words, as the rows of its map: its rule, the regions that it covers and the towns inside. */

/** The id of the row that tells of the proposal itself. */
export const ZONE_ROW = "the-zone";

/** What a view shows, for its label and its row. */
export function viewWords(zone: Zone, { kind, width }: ZoneView): string {
	if (width !== null) return hasChoices(zone) ? widthWords(width) : wholeWidth(width);
	return kind === "regions" ? messages.zoneMap.claimed : kind === "held-part" ? messages.zoneMap.proposed : "";
}

const part = (share: number): string => shareWords(share, messages.zoneMap.part);
const area = ({ share, km2 }: RegionArea, { data }: Place): string =>
	data.area_checked
		? messages.zoneMap.area({ part: part(share), km2: digits(Math.round(km2 / 100) * 100) })
		: part(share);

/** What the proposal covers and touches, region by region and town by town. */
export function touched(site: SiteData, zone: Zone, view: ZoneView, line: Line, inside: readonly Place[]): Row[] {
	const of = zone.data.claim ? zone : line;
	const known = { sources: of.sources, evidence: of.data.evidence };
	const covered = zone.data.claim ? messages.zoneMap.coveredByClaim : messages.zoneMap.coveredByZone;
	const where = zone.data.claim ? messages.zoneMap.inClaim : messages.zoneMap.inZone;
	const contested = new Set(line.stations.filter(({ data }) => data.held === "contested").map(({ key }) => key));
	const placeRow = (place: Place, says: string): Row => ({
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
		...view.areas.map((one) => {
			const place = site.get("places", one.region);
			return placeRow(place, covered({ area: area(one, place) }));
		}),
		...inside.map((place) => {
			const says = contested.has(place.id)
				? messages.zoneMap.contested({ where, date: printDate(line.data.date) })
				: where;
			return placeRow(place, `${says}.`);
		}),
	];
}

/** The rule, as its author gives it, and which of its widths is shown. */
export function zoneRow(zone: Zone, view: ZoneView): Row {
	const words = viewWords(zone, view);
	const shown = view.width === null ? "" : ` ${messages.zoneMap.shown({ what: words })}`;
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

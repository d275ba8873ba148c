import type { Place } from "../../model/entities.ts";
import type { LabelRequest } from "./labels.ts";
import type { Frame, LonLat, XY } from "./projection.ts";

/** Longitude and latitude of a place, or null where none is written. */
export const lonLatOf = ({ data }: Place): LonLat | null =>
	data.lon === undefined || data.lat === undefined ? null : [data.lon, data.lat];

/** Towns and sites in Ukraine as labels with dots that lead to their pages; the important ones find room first. */
export const placeLabelRequests = (places: readonly Place[], frame: Frame): LabelRequest[] =>
	places.flatMap((place): LabelRequest[] => {
		const at = lonLatOf(place);
		if (at === null || place.region === null || (place.data.kind !== "town" && place.data.kind !== "site")) return [];
		const xy: XY = frame.point(at);
		if (!frame.inside(xy, 4)) return [];
		return [{ id: place.id, text: place.title, kind: "town", at: xy, rank: place.data.rank ?? 4, path: place.path }];
	});

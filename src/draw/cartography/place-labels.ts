import { placePoint } from "../../geo/place-point.ts";
import { regionShape } from "../../geo/regions/boundaries.ts";
import { areaKm2 } from "../../geo/sphere.ts";
import type { Place } from "../../model/entities.ts";
import { messages } from "../../text/messages/index.ts";
import type { LabelRequest } from "./labels.ts";
import type { Frame, XY } from "./projection.ts";

/** The name of a place on a map, where the letters of a region say what it is. */
export const mapName = ({ title }: Place): string => messages.places.shortName({ name: title });

/** A region of less, in square kilometres, is a city: its name has no room beside that of the city. */
const LEAST_KM2 = 2000;

/** Whether a region is large enough to bear its name on a map of the country. */
export const bearsName = ({ id }: Place): boolean => areaKm2(regionShape(id)) >= LEAST_KM2;

/** Towns and sites in Ukraine as labels with dots that lead to their pages; the important ones find room first. */
export const placeLabelRequests = (places: readonly Place[], frame: Frame): LabelRequest[] =>
	places.flatMap((place): LabelRequest[] => {
		const at = placePoint(place);
		if (at === null || place.region === null || (place.data.kind !== "town" && place.data.kind !== "site")) return [];
		const xy: XY = frame.point(at);
		if (!frame.inside(xy, 4)) return [];
		return [{ id: place.id, text: place.title, kind: "town", at: xy, rank: place.data.rank, path: place.path }];
	});

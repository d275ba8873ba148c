import type { ContentIndex } from "../../content-index.ts";
import { type Problem, problemOf } from "../../report/problem.ts";
import type { Regions } from "./regions.ts";

/**
 * Regions of the boundary file that are no place.
 * @param folder of the content, relative to the project
 */
export const regionPlaceProblems = (regions: Regions, index: ContentIndex, folder: string): Problem[] =>
	[...regions.keys()]
		.filter((id) => !index.ids.places.has(id))
		.map((id) =>
			problemOf(`${folder}/places/${id}.yaml`, {
				rule: "region-without-place",
				found: `there is no file for the region "${id}" of the boundary file`,
				fix: "Add it, with its name and kind: region.",
				why: "Every region of the maps leads to its page.",
			}),
		);

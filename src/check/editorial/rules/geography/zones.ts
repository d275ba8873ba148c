import type { ContentIndex } from "../../../content-index.ts";
import type { ValidFile } from "../../../parsed-file.ts";
import type { Problem } from "../../../report/problem.ts";
import { regionWords } from "../../geometry/points.ts";
import type { Regions } from "../../geometry/regions.ts";

/** What a zone must hold besides its schema: regions that have a shape, a place that has a point. */
export function zoneProblems({ data, fields }: ValidFile<"zones">, known: ContentIndex, regions: Regions): Problem[] {
	const { regions: ids = [], place } = data.shape;
	const problems = ids.flatMap((id, index) => {
		const words = regionWords(id, known.data("places", id)?.kind, regions);
		return words ? [fields.problem(["shape", "regions", index], words)] : [];
	});
	const point = place === undefined ? undefined : known.data("places", place);
	if (point && (point.lat === undefined || point.lon === undefined))
		problems.push(
			fields.problem(["shape", "place"], {
				rule: "place-without-point",
				found: `the place "${place}" has no lat and lon`,
				fix: `Write them in content/places/${place}.yaml.`,
				why: "The map marks the point.",
			}),
		);
	return problems;
}

import type { ContentIndex } from "../../content-index.ts";
import type { ValidFile } from "../../parsed-file.ts";
import { validAmong } from "../../report/nearest.ts";
import type { Problem } from "../../report/problem.ts";
import { pointWords } from "../geometry/points.ts";
import type { Regions } from "../geometry/regions.ts";

/** A place lies in a place of kind region, where its point is; latitude and longitude come together. */
export function placeProblems(
	{ id, data, fields }: ValidFile<"places">,
	index: ContentIndex,
	regions: Regions,
): Problem[] {
	const problems: Problem[] = [];
	const kind = data.region === undefined ? undefined : index.data("places", data.region)?.kind;
	if (kind !== undefined && kind !== "region")
		problems.push(
			fields.problem(["region"], {
				rule: "no-region",
				found: `the place "${data.region}" is of kind ${kind}`,
				valid: "places of kind region",
				fix: "Name the region in which it lies.",
				why: "Places are listed and mapped by region.",
			}),
		);
	if (data.kind === "region" && regions.size > 0 && !regions.has(id))
		problems.push(
			fields.problem(["kind"], {
				rule: "no-boundary",
				found: `the boundary file has no region "${id}"`,
				valid: validAmong(id, [...regions.keys()], "regions"),
				fix: "Name the file like the region, or give the place another kind.",
				why: "Every region is drawn on the map of places.",
			}),
		);
	if ((data.lat === undefined) !== (data.lon === undefined))
		problems.push(
			fields.problem([data.lat === undefined ? "lon" : "lat"], {
				rule: "half-a-point",
				found: data.lat === undefined ? "lon without lat" : "lat without lon",
				fix: "Give both, or neither.",
				why: "One number is no point on a map.",
			}),
		);
	const inUkraine = data.kind !== "abroad" && data.lat !== undefined && data.lon !== undefined;
	const wrong = inUkraine && pointWords(data.lat as number, data.lon as number, data.region, regions);
	if (wrong) problems.push(fields.problem(["lat"], wrong));
	return problems;
}

import type { PlaceEntry } from "../../../../schema/geography/place.ts";
import type { ContentIndex } from "../../../content-index.ts";
import type { Fields } from "../../../fields/fields.ts";
import type { ValidFile } from "../../../parsed-file.ts";
import { validAmong } from "../../../report/nearest.ts";
import type { Problem } from "../../../report/problem.ts";
import { pointWords, regionWords } from "../../geometry/points.ts";
import type { Regions } from "../../geometry/regions.ts";

/** Fields that say how a region is drawn and measured. */
const OF_REGIONS = ["boundary", "drawn_with", "area_checked"] as const;

const fieldProblems = (data: PlaceEntry, fields: Fields): Problem[] =>
	OF_REGIONS.filter(
		(name) => data.kind !== "region" && (name === "drawn_with" ? data[name].length > 0 : data[name]),
	).map((name) =>
		fields.keyProblem([name], {
			rule: "field-of-regions",
			found: `${name} at a place of kind ${data.kind}`,
			fix: "Delete the line, or correct the kind.",
			why: "Maps draw and measure the shapes of regions alone.",
		}),
	);

/** What is tinted with a region is a region too. */
const drawnWithProblems = (data: PlaceEntry, fields: Fields, index: ContentIndex, regions: Regions): Problem[] =>
	data.drawn_with.flatMap((id, at) => {
		const wrong = regionWords(id, index.data("places", id)?.kind, regions);
		return wrong ? [fields.problem(["drawn_with", at], wrong)] : [];
	});

/** Latitude and longitude come together, and lie where the region is. */
function pointProblems(data: PlaceEntry, fields: Fields, regions: Regions): Problem[] {
	const { kind, lat, lon, region } = data;
	const half = {
		rule: "half-a-point",
		found: lat === undefined ? "lon without lat" : "lat without lon",
		fix: "Give both, or neither.",
		why: "One number is no point on a map.",
	};
	if ((lat === undefined) !== (lon === undefined)) return [fields.problem([lat === undefined ? "lon" : "lat"], half)];
	const wrong = kind !== "abroad" && lat !== undefined && lon !== undefined && pointWords(lat, lon, region, regions);
	return wrong ? [fields.problem(["lat"], wrong)] : [];
}

/** A place lies in a place of kind region, where its point is; latitude and longitude come together. */
export function placeProblems(
	{ id, data, fields }: ValidFile<"places">,
	index: ContentIndex,
	regions: Regions,
): Problem[] {
	const problems = [...fieldProblems(data, fields), ...drawnWithProblems(data, fields, index, regions)];
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
	return [...problems, ...pointProblems(data, fields, regions)];
}

import type { MultiLineString } from "geojson";
import type { Line, Vertex } from "../../model/entities.ts";
import { onGrid } from "../clip.ts";
import { memoBy } from "../memo.ts";
import { between, type Point } from "../sphere.ts";

/** Where a line bends: the station, or the point a share of the way from one station toward the other. */
export const vertexPoint = (vertex: Vertex): Point =>
	"at" in vertex ? vertex.at.point : between(vertex.from.point, vertex.toward.point, vertex.share);

/** A line through its stations in their order, one LineString per part. Between two vertices it follows the great circle. */
export const lineShape = memoBy(
	(line: Line): MultiLineString => ({
		type: "MultiLineString",
		coordinates: line.parts.map(({ vertices }) => vertices.map((vertex) => onGrid([...vertexPoint(vertex)]))),
	}),
);

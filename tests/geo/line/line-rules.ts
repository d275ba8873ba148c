import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import { expect } from "vitest";
import { heldByUkraine, occupied } from "../../../src/geo/line/control.ts";
import { lineShape } from "../../../src/geo/line/line.ts";
import { country, regionShape } from "../../../src/geo/regions/boundaries.ts";
import { intersection } from "../../../src/geo/shape.ts";
import { areaKm2, contains, distanceKm, type Point, pointOf } from "../../../src/geo/sphere.ts";
import type { Line } from "../../../src/model/entities.ts";
import type { SiteData } from "../../../src/model/site-data.ts";

/* What holds for the lines of any valid content. */

/** Kilometres from a point to the nearest stretch of a line. */
const distanceToLine = (point: Point, line: Line): number =>
	distanceKm(point, pointOf(nearestPointOnLine(lineShape(line), [...point]).geometry.coordinates));

export const LINE_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"a line passes its named places in order": ({ lines }) => {
		for (const line of lines) {
			const { coordinates } = lineShape(line);
			expect(coordinates).toHaveLength(line.parts.length);
			line.parts.forEach(({ vertices }, part) => {
				expect(coordinates[part]).toHaveLength(vertices.length);
				vertices.forEach((vertex, index) => {
					const point = pointOf(coordinates[part]?.[index] ?? []);
					if ("at" in vertex) expect(point).toEqual(vertex.at.point);
					else {
						const whole = distanceKm(vertex.from.point, vertex.toward.point);
						expect(distanceKm(vertex.from.point, point) / whole).toBeCloseTo(vertex.share, 6);
						expect(distanceKm(point, vertex.toward.point) / whole).toBeCloseTo(1 - vertex.share, 6);
					}
				});
			});
		}
	},

	"it leaves each place on the side that held it, unless the place stands on the line": ({ lines }) => {
		for (const line of lines) {
			const area = occupied(line);
			const clear = line.stations.filter(
				({ point, data }) => data.held !== "contested" && distanceToLine(point, line) > 3,
			);
			const wrong = clear.filter(({ point, data }) => contains(area, point) !== (data.held === "russia"));
			expect(wrong.map(({ key }) => `${line.id}: ${key}`)).toEqual([]);
		}
	},

	"what is occupied and what is held make up the country and do not overlap": ({ lines }) => {
		for (const line of lines) {
			const [one, other] = [occupied(line), heldByUkraine(line)];
			expect((areaKm2(one) + areaKm2(other)) / areaKm2(country()), line.id).toBeCloseTo(1, 4);
			expect(areaKm2(intersection(one, other)), line.id).toBeLessThan(5);
		}
	},

	"Crimea is occupied on the day of every line": ({ lines }) => {
		const crimea = regionShape("crimea");
		for (const line of lines)
			expect(areaKm2(intersection(occupied(line), crimea)) / areaKm2(crimea), line.id).toBeCloseTo(1, 4);
	},
};

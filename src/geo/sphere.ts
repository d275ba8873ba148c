import { geoArea, geoContains, geoDistance, geoInterpolate } from "d3";
import type { Position } from "geojson";
import { memoBy } from "./memo.ts";
import type { Shape } from "./shape.ts";

/* Measures on a sphere. The earth is flatter than one; for what is measured here that is at most half a per cent. */

/** Mean radius of the earth in kilometres (IUGG: (2a + b) / 3 of GRS 80). */
export const EARTH_KM = 6371.0088;

/** Longitude and latitude in degrees. */
export type Point = readonly [longitude: number, latitude: number];

const pair = ([x, y]: Point): [number, number] => [x, y];

/** Area of a shape in square kilometres: its solid angle (d3.geoArea) times the square of the radius. */
export const areaKm2 = memoBy((shape: Shape): number => geoArea(shape) * EARTH_KM ** 2);

/** Distance of two points in kilometres, along the great circle. */
export const distanceKm = (a: Point, b: Point): number => geoDistance(pair(a), pair(b)) * EARTH_KM;

/** The point that lies a share of the way from one point to another along the great circle; 0.5 is half of it. */
export const between = (a: Point, b: Point, share: number): Point => geoInterpolate(pair(a), pair(b))(share);

/** Whether a point lies in a shape. */
export const contains = (shape: Shape, point: Point): boolean => geoContains(shape, pair(point));

export const pointOf = ([longitude = 0, latitude = 0]: Position): Point => [longitude, latitude];

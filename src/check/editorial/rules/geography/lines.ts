import type { ContentIndex } from "../../../content-index.ts";
import type { ValidFile } from "../../../parsed-file.ts";
import { validAmong } from "../../../report/nearest.ts";
import type { Diagnosis, Problem } from "../../../report/problem.ts";
import { crossings, type Segment } from "../../geometry/crossings.ts";
import { pointWords, regionWords } from "../../geometry/points.ts";
import type { Regions } from "../../geometry/regions.ts";

type Draft = ValidFile<"lines">;
type Station = Draft["data"]["stations"][string];
type Vertex = Draft["data"]["parts"][number]["through"][number];
type Point = readonly [longitude: number, latitude: number];

const ONCE: Diagnosis = {
	rule: "station-twice",
	found: "a point for a place that has its own file",
	fix: "Delete name, lat, lon and region here; they stand in content/places/.",
	why: "Written twice, the two would drift apart.",
};
const POINTLESS = (key: string): Diagnosis => ({
	rule: "station-without-point",
	found: `no point is known for "${key}"`,
	valid: "name, lat, lon and region; or the id of a place in content/places/ that has a point",
	fix: "Write name, lat, lon and region.",
	why: "The line passes through points.",
});
const UNKNOWN = (key: string, known: readonly string[]): Diagnosis => ({
	rule: "unknown-station",
	found: `there is no station "${key}"`,
	valid: validAmong(key, known, "stations"),
	fix: "Write it under stations, or correct the key.",
	why: "A line is made of named places alone.",
});
const UNUSED = (key: string): Diagnosis => ({
	rule: "unused-station",
	found: `no part of the line passes "${key}"`,
	fix: "Add it to a part, or delete it.",
	why: "Readers take each place of the list for a place on the line.",
});
const SILENT: Diagnosis = {
	rule: "statement-without-source",
	found: "basis is statement, but no source is named",
	fix: "Name the source, or write basis: maps.",
	why: "A published sentence can be read by others.",
};
const STANDSTILL: Diagnosis = {
	rule: "line-stands-still",
	found: "the same point as the one before",
	fix: "Delete one of the two.",
	why: "A stretch needs two different ends.",
};

function stationProblems({ data, fields }: Draft, known: ContentIndex, regions: Regions): Problem[] {
	return Object.entries(data.stations).flatMap(([key, station]) => {
		const place = known.data("places", key);
		const path = ["stations", key];
		const { name, lat, lon, region } = station;
		const written = [name, lat, lon, region].filter((value) => value !== undefined).length;
		const placed = place?.lat !== undefined || place?.lon !== undefined;
		const problems: Problem[] = [];
		if (placed && written > 0) problems.push(fields.keyProblem(path, ONCE));
		else if (!placed && written < 4) problems.push(fields.keyProblem(path, POINTLESS(key)));
		if (station.basis === "statement" && station.sources.length === 0)
			problems.push(fields.problem([...path, "basis"], SILENT));
		const kind = region === undefined ? undefined : known.data("places", region)?.kind;
		const wrongRegion = region === undefined ? null : regionWords(region, kind, regions);
		if (wrongRegion) problems.push(fields.problem([...path, "region"], wrongRegion));
		const wrongPoint = lat === undefined || lon === undefined ? null : pointWords(lat, lon, region, regions);
		if (wrongPoint) problems.push(fields.problem([...path, "lat"], wrongPoint));
		return problems;
	});
}

const keysOf = ({ at, from, toward }: Vertex): [field: string, key: string][] =>
	Object.entries({ at, from, toward }).filter((entry): entry is [string, string] => entry[1] !== undefined);

function keyProblems({ data, fields }: Draft): Problem[] {
	const known = Object.keys(data.stations);
	const stations = new Set(known);
	const used = new Set<string>();
	const unknown = data.parts.flatMap(({ through }, part) =>
		through.flatMap((vertex, index) =>
			keysOf(vertex).flatMap(([field, key]) => {
				used.add(key);
				if (stations.has(key)) return [];
				return [fields.problem(["parts", part, "through", index, field], UNKNOWN(key, known))];
			}),
		),
	);
	const idle = known.filter((key) => !used.has(key));
	return [...unknown, ...idle.map((key) => fields.keyProblem(["stations", key], UNUSED(key)))];
}

function pointOf(key: string | undefined, stations: Record<string, Station>, known: ContentIndex): Point | null {
	if (key === undefined) return null;
	const place = known.data("places", key);
	const lat = stations[key]?.lat ?? place?.lat;
	const lon = stations[key]?.lon ?? place?.lon;
	return lat === undefined || lon === undefined ? null : [lon, lat];
}

function vertexPoint({ at, from, toward, share }: Vertex, { data }: Draft, known: ContentIndex): Point | null {
	if (at !== undefined) return pointOf(at, data.stations, known);
	const [start, end] = [from, toward].map((key) => pointOf(key, data.stations, known));
	if (!start || !end || share === undefined) return null;
	return [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])];
}

const nameOf = ({ at, from, toward }: Vertex): string =>
	at === undefined ? `a point between ${from} and ${toward}` : at;

function courseProblems(parsed: Draft, known: ContentIndex): Problem[] {
	const { fields, data } = parsed;
	const problems: Problem[] = [];
	const segments: (Segment & { part: number; index: number; name: string })[] = [];
	data.parts.forEach(({ through }, part) => {
		for (let index = 1; index < through.length; index++) {
			const [before, here] = [through[index - 1] as Vertex, through[index] as Vertex];
			const [a, b] = [vertexPoint(before, parsed, known), vertexPoint(here, parsed, known)];
			if (!a || !b) continue;
			if (a[0] === b[0] && a[1] === b[1]) problems.push(fields.problem(["parts", part, "through", index], STANDSTILL));
			else segments.push({ a, b, part, index, name: `from ${nameOf(before)} to ${nameOf(here)}` });
		}
	});
	for (const [first, second] of crossings(segments))
		problems.push(
			fields.problem(["parts", second.part, "through", second.index], {
				rule: "line-crosses-itself",
				found: `the stretch ${second.name} crosses the one ${first.name}`,
				fix: "Put the stations in the order in which the line passes them.",
				why: "A line that crosses itself has no two sides, and no area can be computed from it.",
			}),
		);
	return problems;
}

const wholeProblems = ({ data, fields }: Draft, known: ContentIndex, regions: Regions): Problem[] =>
	data.occupied_whole.flatMap((id, index) => {
		const wrong = regionWords(id, known.data("places", id)?.kind, regions);
		return wrong ? [fields.problem(["occupied_whole", index], wrong)] : [];
	});

/** What a line must hold besides its schema. */
export const lineProblems = (parsed: Draft, known: ContentIndex, regions: Regions): Problem[] => [
	...stationProblems(parsed, known, regions),
	...wholeProblems(parsed, known, regions),
	...keyProblems(parsed),
	...courseProblems(parsed, known),
];

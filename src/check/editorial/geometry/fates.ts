import type { VersionEntry } from "../../../schema/entries/version.ts";
import type { ContentIndex } from "../../content-index.ts";
import type { Path } from "../../fields/fields.ts";
import type { ValidFile } from "../../parsed-file.ts";
import type { Diagnosis, Problem } from "../../report/problem.ts";

type Fate = VersionEntry["regions"][number];

function regionWords({ region }: Fate, known: ContentIndex): Diagnosis | null {
	const kind = region === undefined ? undefined : known.data("places", region)?.kind;
	if (kind === undefined || kind === "region") return null;
	return {
		rule: "no-region",
		found: `the place "${region}" is of kind ${kind}`,
		valid: "places of kind region",
		fix: "Name the region in which it lies.",
		why: "The map colours regions.",
	};
}

function everywhereWords({ region, part }: Fate): Diagnosis | null {
	if (region !== undefined || part === "russia") return null;
	return {
		rule: "fate-without-region",
		found: `part: ${part} without a region`,
		valid: "part: russia, for all occupied land that the version does not name",
		fix: "Name the region, or write part: russia.",
		why: "A version that names no region speaks of the land behind the line alone.",
	};
}

/** Whose part each side can leave. */
const LEAVERS: Readonly<Record<string, Fate["part"]>> = { "ukraine-leaves": "ukraine", "russia-leaves": "russia" };

function leaverWords({ status, part }: Fate): Diagnosis | null {
	const own = LEAVERS[status];
	if (own === undefined || own === part) return null;
	return {
		rule: "fate-of-other-part",
		found: `${status} with part: ${part}`,
		valid: `part: ${own}`,
		fix: `Write part: ${own}.`,
		why: "Troops leave what they hold: a map must not colour a whole region for a sliver of it.",
	};
}

function pointWords({ status, point, paragraph }: Fate): Diagnosis | null {
	if (status === "silent" || (point === undefined) !== (paragraph === undefined)) return null;
	return {
		rule: "fate-without-point",
		found: point === undefined ? `${status} without point or paragraph` : `${status} with point and paragraph`,
		valid: "point: 21a, or paragraph: main agreement",
		fix: "Write the one of the two by which a reader finds the sentence.",
		why: "Each colour of a map is held against the sentence that it draws.",
	};
}

function zoneWords({ status, zone }: Fate): Diagnosis | null {
	if ((status === "zone") === (zone !== undefined)) return null;
	return {
		rule: "zone-without-words",
		found: zone === undefined ? "zone without a word on which" : `${status} with zone: ${zone}`,
		valid: "status: zone with zone: demilitarised",
		fix: zone === undefined ? "Say which zone it is." : "Write status: zone, or delete the line.",
		why: "A special zone means nothing to a reader until it says who may be there.",
	};
}

const overlap = (a: Fate, b: Fate): boolean => a.part === b.part || a.part === "all" || b.part === "all";

function twiceWords(fate: Fate, earlier: readonly Fate[]): Diagnosis | null {
	const { region, status, option } = fate;
	const same = earlier.filter((other) => other.region === region && overlap(other, fate));
	const twin = same.find((other) => other.status === status && other.option === option);
	const against = status === "silent" ? same[0] : same.find((other) => other.status === "silent");
	const other = twin ?? against;
	if (other === undefined) return null;
	return {
		rule: "fate-twice",
		found: `${status} for a part of ${region ?? "the occupied land"} of which ${other.status} is written above`,
		fix: twin ? "Make one of the two, with part: all where both parts are meant." : "Delete one of the two.",
		why: "What a version would do with land is written once, and silence is not written beside it.",
	};
}

function numberWords({ point }: Fate, most: number | undefined): Diagnosis | null {
	if (point === undefined || most === undefined || Number.parseInt(point, 10) <= most) return null;
	return {
		rule: "no-such-point",
		found: `point ${point}, of ${most}`,
		fix: "Correct the number of the point, or the number of points of the version.",
		why: "The page of the version lists its points in order.",
	};
}

/** What each fate of land must hold besides its schema. */
export const fateProblems = ({ data, fields }: ValidFile<"versions">, known: ContentIndex): Problem[] =>
	data.regions.flatMap((fate, at) => {
		const found: [Path, Diagnosis | null][] = [
			[["region"], regionWords(fate, known)],
			[["part"], everywhereWords(fate)],
			[["part"], leaverWords(fate)],
			[["status"], pointWords(fate)],
			[["status"], zoneWords(fate)],
			[["status"], twiceWords(fate, data.regions.slice(0, at))],
			[["point"], numberWords(fate, data.points)],
		];
		return found.flatMap(([path, words]) => (words ? [fields.problem(["regions", at, ...path], words)] : []));
	});

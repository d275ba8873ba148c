import { firstDay } from "../../../schema/fields/edtf.ts";
import type { ContentIndex } from "../../content-index.ts";
import type { Path } from "../../fields/fields.ts";
import { madeOnce } from "../../made-once.ts";
import type { ValidFile } from "../../parsed-file.ts";
import type { Diagnosis, Problem } from "../../report/problem.ts";

type Clause = ValidFile<"clauses">;
type Wording = Clause["data"]["wordings"][number];

function absentWords({ state, version }: Wording, library: ContentIndex): Diagnosis | null {
	const text = library.data("versions", version)?.text;
	if (state !== "absent" || text === undefined || text === "full") return null;
	return {
		rule: "absent-without-text",
		found: `"absent" in ${version}, of whose text the public has: ${text}`,
		valid: 'not-seen, not-public, or "dropped" where a source says so',
		fix: text === "never" ? "Write not-public." : "Write not-seen.",
		why: "Only who has read a whole text can say that something is not in it.",
	};
}

function contestedWords({ state, dispute }: Wording): Diagnosis | null {
	if (state !== "contested" || dispute !== undefined) return null;
	return {
		rule: "contested-without-dispute",
		found: '"contested" without a dispute',
		fix: "Add “dispute: <id>” to this wording, and the dispute to content/disputes/ if there is none.",
		why: "A reader must see who says what.",
	};
}

function comparedWords({ compared_to, version }: Wording): Diagnosis | null {
	if (compared_to !== version) return null;
	return {
		rule: "compared-to-itself",
		found: `${version} compared with itself`,
		fix: "Name the version that came before, or delete the line.",
		why: "A change is told against an earlier text.",
	};
}

function changedWords({ state, change, version }: Wording): Diagnosis | null {
	if (state !== "changed" || change !== undefined) return null;
	return {
		rule: "change-without-meaning",
		found: `"changed" in ${version}, without a word on what the change means`,
		fix: "Add “change:” with “meaning:”, one sentence; leave stricter_for and softer_for out where the effect is unclear.",
		why: "A change that nobody explains is no news to a reader.",
	};
}

/** States of a wording that has no text, and texts of which every point can be read. */
const SILENT: ReadonlySet<string> = new Set(["absent", "not-seen", "not-public", "dropped"]);
const READ: ReadonlySet<string> = new Set(["full", "spoken"]);

function silentWords({ state, version, points }: Wording, library: ContentIndex): Diagnosis | null {
	const text = library.data("versions", version)?.text;
	if (points.length === 0 || !SILENT.has(state) || text === undefined || !READ.has(text)) return null;
	return {
		rule: "point-of-silence",
		found: `point ${points.join(", ")} of ${version}, of which the state is "${state}"`,
		fix: "Delete the points, or write what they say.",
		why: "The text of this version can be read: what has a point in it is there.",
	};
}

function pointWords(point: string, version: string, library: ContentIndex): Diagnosis | null {
	const most = library.data("versions", version)?.points;
	if (most === undefined || Number.parseInt(point, 10) <= most) return null;
	return {
		rule: "no-such-point",
		found: `point ${point} of ${version}, which has ${most}`,
		fix: "Correct the number of the point, or the number of points of the version.",
		why: "The page of the version lists its points in order.",
	};
}

/** For each version the clause that has a text in a point of it first; made once for an index. */
const firstWithText = madeOnce((index: ContentIndex): ReadonlyMap<string, string> => {
	const found = new Map<string, string>();
	for (const { id, data } of index.all("clauses"))
		for (const wording of data.wordings)
			if (wording.points.length > 0 && !found.has(textKey(wording))) found.set(textKey(wording), id);
	return found;
});

const textKey = ({ version, gist }: Wording): string => `${version} ${gist.trim().toLowerCase()}`;

function sameTextWords(wording: Wording, clause: string, index: ContentIndex): Diagnosis | null {
	const first = wording.points.length === 0 ? undefined : firstWithText(index).get(textKey(wording));
	if (first === undefined || first === clause) return null;
	return {
		rule: "same-text-twice",
		found: `point ${wording.points.join(", ")} of ${wording.version} says the same as in the clause "${first}"`,
		fix: "Say what the point has for this clause alone; or make one clause of the two, with all their points.",
		why: "The page of the version would print one paragraph at two points.",
	};
}

/** A second wording for one version, and wordings that are not in order of their versions' dates. */
function orderProblems({ data, fields }: Clause, library: ContentIndex): Problem[] {
	const seen = new Set<string>();
	let latest = { version: "", day: "" };
	return data.wordings.flatMap(({ version }, index) => {
		const path: Path = ["wordings", index, "version"];
		const problems: Problem[] = [];
		if (seen.has(version))
			problems.push(
				fields.problem(path, {
					rule: "duplicate-wording",
					found: `a second wording for "${version}"`,
					fix: "Make one of the two; give it all its points.",
					why: "The ribbon has one cell for each version.",
				}),
			);
		seen.add(version);
		const date = library.data("versions", version)?.date;
		const day = date === undefined ? latest.day : firstDay(date);
		if (day < latest.day)
			problems.push(
				fields.problem(path, {
					rule: "wordings-order",
					found: `${version} (${day}) after ${latest.version} (${latest.day})`,
					fix: "Put the wordings in order of their versions' dates.",
					why: "Readers follow a provision through time.",
				}),
			);
		else latest = { version, day };
		return problems;
	});
}

/** What each wording of a clause must hold besides its schema, and their order. */
export function wordingProblems(draft: Clause, library: ContentIndex): Problem[] {
	const { id, data, fields } = draft;
	const each = data.wordings.flatMap((wording, index) => {
		const found: [Path, Diagnosis | null][] = [
			[["state"], absentWords(wording, library)],
			[["state"], contestedWords(wording)],
			[["compared_to"], comparedWords(wording)],
			[["state"], changedWords(wording)],
			[["points"], silentWords(wording, library)],
			[["gist"], sameTextWords(wording, id, library)],
			...wording.points.map((point, at): [Path, Diagnosis | null] => [
				["points", at],
				pointWords(point, wording.version, library),
			]),
		];
		return found.flatMap(([path, words]) => (words ? [fields.problem(["wordings", index, ...path], words)] : []));
	});
	return [...each, ...orderProblems(draft, library)];
}

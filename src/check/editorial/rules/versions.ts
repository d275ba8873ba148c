import { firstDay, lastDay } from "../../../schema/fields/edtf.ts";
import type { ContentIndex } from "../../content-index.ts";
import { madeOnce } from "../../made-once.ts";
import type { ValidFile } from "../../parsed-file.ts";
import type { Problem } from "../../report/problem.ts";
import { fateProblems } from "../geometry/fates.ts";

/** Whether `target` is among the versions from which `start` was made, at any distance. */
function comesFrom(start: string, target: string, known: ContentIndex): boolean {
	const seen = new Set<string>();
	const open = [start];
	for (let version = open.pop(); version !== undefined; version = open.pop()) {
		if (seen.has(version)) continue;
		seen.add(version);
		const bases = known.data("versions", version)?.based_on ?? [];
		if (bases.includes(target)) return true;
		open.push(...bases);
	}
	return false;
}

/**
 * Versions in whose ancestry a circle may lie: those that are left when versions without a base are taken away, then those
 * that have lost their bases so, and so on. None where every line of drafts has a beginning.
 */
const withoutBeginning = madeOnce((index: ContentIndex): ReadonlySet<string> => {
	const basesLeft = new Map<string, number>();
	const madeFrom = new Map<string, string[]>();
	for (const { id, data } of index.all("versions")) {
		const bases = data.based_on.filter((base) => index.data("versions", base) !== undefined);
		basesLeft.set(id, bases.length);
		for (const base of bases) {
			const made = madeFrom.get(base) ?? [];
			made.push(id);
			madeFrom.set(base, made);
		}
	}
	const begun = [...basesLeft].flatMap(([id, left]) => (left === 0 ? [id] : []));
	for (const id of begun) {
		basesLeft.delete(id);
		for (const next of madeFrom.get(id) ?? []) {
			const left = (basesLeft.get(next) ?? 0) - 1;
			basesLeft.set(next, left);
			if (left === 0) begun.push(next);
		}
	}
	return new Set(basesLeft.keys());
});

function baseProblems({ data, fields, id }: ValidFile<"versions">, known: ContentIndex): Problem[] {
	return data.based_on.flatMap((base, index) => {
		const path = ["based_on", index];
		if (base !== id && withoutBeginning(known).has(base) && comesFrom(base, id, known))
			return [
				fields.problem(path, {
					rule: "based-on-circle",
					found: `"${base}" is itself based on "${id}"`,
					fix: "Delete the one that came later.",
					why: "The line of drafts would have no beginning.",
				}),
			];
		const other = known.data("versions", base);
		if (other === undefined || firstDay(other.date) <= lastDay(data.date)) return [];
		return [
			fields.problem(path, {
				rule: "based-on-later",
				found: `"${base}" dates from ${other.date}, this version from ${data.date}`,
				fix: "Correct one of the dates, or delete the line.",
				why: "No text is made from a later one.",
			}),
		];
	});
}

const versionsByLabel = madeOnce((index: ContentIndex) => Map.groupBy(index.all("versions"), ({ data }) => data.label));

/** Two versions with one sign would be one cell of the ribbon to a reader. */
function labelProblems({ data, fields, id }: ValidFile<"versions">, known: ContentIndex): Problem[] {
	const other = versionsByLabel(known)
		.get(data.label)
		?.find((one) => one.id !== id);
	if (!other) return [];
	return [
		fields.problem(["label"], {
			rule: "duplicate-label",
			found: `"${data.label}" is also the label of "${other.id}"`,
			fix: "Give one of the two another label.",
			why: "Readers know a version by its label.",
		}),
	];
}

/** What a version must hold besides its schema. */
export const versionProblems = (parsed: ValidFile<"versions">, known: ContentIndex): Problem[] => [
	...labelProblems(parsed, known),
	...baseProblems(parsed, known),
	...fateProblems(parsed, known),
];

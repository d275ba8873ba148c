import { firstDay, lastDay } from "../../../schema/edtf.ts";
import type { ContentIndex } from "../../content-index.ts";
import type { ValidFile } from "../../parsed-file.ts";
import type { Problem } from "../../report/problem.ts";

/** Whether `target` is among the versions from which `start` was made, at any distance. */
function comesFrom(start: string, target: string, known: ContentIndex, seen = new Set<string>()): boolean {
	if (seen.has(start)) return false;
	seen.add(start);
	const bases = known.data("versions", start)?.based_on ?? [];
	return bases.includes(target) || bases.some((base) => comesFrom(base, target, known, seen));
}

function baseProblems({ data, fields, id }: ValidFile<"versions">, known: ContentIndex): Problem[] {
	return data.based_on.flatMap((base, index) => {
		const path = ["based_on", index];
		if (base !== id && comesFrom(base, id, known))
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

function regionProblems({ data, fields }: ValidFile<"versions">, known: ContentIndex): Problem[] {
	return data.regions.flatMap(({ region }, index) => {
		const kind = known.data("places", region)?.kind;
		if (kind === undefined || kind === "region") return [];
		return [
			fields.problem(["regions", index, "region"], {
				rule: "no-region",
				found: `the place "${region}" is of kind ${kind}`,
				valid: "places of kind region",
				fix: "Name the region in which it lies.",
				why: "The map colours regions.",
			}),
		];
	});
}

/** Two versions with one sign would be one cell of the ribbon to a reader. */
function labelProblems({ data, fields, id }: ValidFile<"versions">, known: ContentIndex): Problem[] {
	const other = known.all("versions").find((one) => one.id !== id && one.data.label === data.label);
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
	...regionProblems(parsed, known),
];

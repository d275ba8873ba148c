import { firstDay, lastDay } from "../../../schema/edtf.ts";
import type { Library } from "../../content-index.ts";
import type { ReadDraft } from "../../parsed-file.ts";
import type { Problem } from "../../report/problem.ts";

/** Whether `target` is among the versions from which `start` was made, at any distance. */
function comesFrom(start: string, target: string, library: Library, seen = new Set<string>()): boolean {
	if (seen.has(start)) return false;
	seen.add(start);
	const bases = library.data("versions", start)?.based_on ?? [];
	return bases.includes(target) || bases.some((base) => comesFrom(base, target, library, seen));
}

function baseProblems({ data, fields, id }: ReadDraft<"versions">, library: Library): Problem[] {
	return data.based_on.flatMap((base, index) => {
		const path = ["based_on", index];
		if (base !== id && comesFrom(base, id, library))
			return [
				fields.problem(path, {
					rule: "based-on-circle",
					found: `"${base}" is itself based on "${id}"`,
					fix: "Delete the one that came later.",
					why: "The line of drafts would have no beginning.",
				}),
			];
		const other = library.data("versions", base);
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

function regionProblems({ data, fields }: ReadDraft<"versions">, library: Library): Problem[] {
	return data.regions.flatMap(({ region }, index) => {
		const kind = library.data("places", region)?.kind;
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
function labelProblems({ data, fields, id }: ReadDraft<"versions">, library: Library): Problem[] {
	const other = library.all("versions").find((one) => one.id !== id && one.data.label === data.label);
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
export const versionProblems = (draft: ReadDraft<"versions">, library: Library): Problem[] => [
	...labelProblems(draft, library),
	...baseProblems(draft, library),
	...regionProblems(draft, library),
];

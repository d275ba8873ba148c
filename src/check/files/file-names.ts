import { COLLECTIONS, type Collection } from "../../schema/collections.ts";
import { ID, ID_LONGEST, idFrom } from "../../schema/fields/id.ts";
import { type Problem, problemOf } from "../report/problem.ts";

/** Ending and id of a file's name. */
export function nameProblems(collection: Collection, path: string, name: string): Problem[] {
	const { ending, one } = COLLECTIONS[collection];
	if (!name.endsWith(ending)) {
		const dot = name.lastIndexOf(".");
		const stem = dot > 0 ? name.slice(0, dot) : name;
		return [
			problemOf(path, {
				rule: "file-ending",
				found: `a ${one} is not written in "${dot > 0 ? name.slice(dot) : name}"`,
				valid: ending,
				fix: `Name it ${stem}${ending} if it is a ${one}; else move it out of content/.`,
				why: "A file of another kind would be left out of the site without a word.",
			}),
		];
	}
	const stem = name.slice(0, -ending.length);
	if (ID.test(stem) && stem.length <= ID_LONGEST) return [];
	const long = stem.length > ID_LONGEST;
	return [
		problemOf(path, {
			rule: "file-name",
			found: long ? `"${stem}" has ${stem.length} characters` : `"${stem}" is no id`,
			valid: `small letters a–z and digits with single hyphens, at most ${ID_LONGEST} characters`,
			fix: `Rename the file, e.g. to ${idFrom(stem) || "a-short-name"}${ending}.`,
			why: "The name of a file is its id and stands in the address of its page for ever.",
		}),
	];
}

const stemOf = (name: string): string => name.replace(/\.[^.]*$/, "").toLowerCase();

/** Two files of one folder that would be one entry: other ending, or other capitals. */
export function twinProblems(folder: string, names: readonly string[]): Problem[] {
	const first = new Map<string, string>();
	const problems: Problem[] = [];
	for (const name of names) {
		if (name.startsWith(".")) continue;
		const known = first.get(stemOf(name));
		if (known === undefined) first.set(stemOf(name), name);
		else
			problems.push(
				problemOf(`${folder}/${name}`, {
					rule: "duplicate-id",
					found: `"${name}" has the same id as "${known}"`,
					fix: "Give one of the two another name, or delete it.",
					why: "One of them would silently replace the other.",
				}),
			);
	}
	return problems;
}

import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { formatProblems } from "../../src/check/index.ts";
import { type Changes, checked, inShort } from "./content-folder.ts";

/** One case of a table: a change to the good content, and the problems it must give, in order. */
export interface Case {
	name: string;
	changes: Changes;
	/** As `inShort` prints them. */
	problems: string[];
}

/** Where the whole wording of a case is kept: the gallery of what editors get to read. */
function wordingFile(name: string): string {
	const slug = name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
	return fileURLToPath(new URL(`wordings/${slug}.txt`, import.meta.url));
}

/** One test a case: the check finds what the change adds to one of its lists, refuses nothing, and says it in the gallery. */
const finds =
	(verb: string, list: "gaps" | "warnings") =>
	(cases: readonly Case[]): void => {
		describe(`the check ${verb}, without refusing anything`, () => {
			const before = new Set(checked({})[list].map(inShort));
			test.each(cases)("$name", async ({ name, changes, problems }) => {
				const result = checked(changes);
				expect(formatProblems(result.problems)).toBe("");
				const found = result[list].filter((one) => !before.has(inShort(one)));
				expect(found.map(inShort)).toEqual(problems);
				await expect(`${formatProblems(found)}\n`).toMatchFileSnapshot(wordingFile(name));
			});
		});
	};

/** What is missing. */
export const misses = finds("misses", "gaps");
/** What is badly said. */
export const warns = finds("warns", "warnings");

/** One test a case: the check finds its problems and no other, and says them in the words of the gallery. */
export function refuses(cases: readonly Case[]): void {
	describe("the check refuses", () => {
		test.each(cases)("$name", async ({ name, changes, problems }) => {
			const result = checked(changes);
			expect(result.problems.map(inShort)).toEqual(problems);
			await expect(`${formatProblems(result.problems)}\n`).toMatchFileSnapshot(wordingFile(name));
		});
	});
}

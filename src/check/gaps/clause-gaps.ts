import { wordCount } from "../../schema/fields/entry.ts";
import { VOICES } from "../../schema/fields/terms.ts";
import type { ContentIndex } from "../content-index.ts";
import type { ValidFile } from "../parsed-file.ts";
import type { Diagnosis, Problem } from "../report/problem.ts";

type Clause = ValidFile<"clauses">;

/** Words that a body of a clause has at least and at most: enough to explain it, and short enough to be read. */
const LENGTH = { least: 200, most: 800 };

/** Main versions of which the clause does not even say what kind of silence they have. */
function versionGaps({ data, fields }: Clause, index: ContentIndex): Problem[] {
	const told = new Set(data.wordings.map(({ version }) => version));
	const missing = index.all("versions").filter((version) => version.data.main && !told.has(version.id));
	if (missing.length === 0) return [];
	return [
		fields.keyProblem(["wordings"], {
			rule: "version-without-wording",
			found: `no wording for ${missing.map(({ id }) => id).join(", ")}`,
			fix: "Add one, if only to say what kind of silence it is: absent, not-seen or not-public.",
			why: "The ribbon has a cell for each main version, and an empty one says nothing.",
		}),
	];
}

/** For each clause the sides of which a statement is entered; made once for an index. */
const made = new WeakMap<ContentIndex, ReadonlyMap<string, ReadonlySet<string>>>();

function sidesHeard(index: ContentIndex): ReadonlyMap<string, ReadonlySet<string>> {
	const known = made.get(index);
	if (known) return known;
	const sides = new Map<string, Set<string>>();
	for (const { data } of index.all("positions"))
		for (const clause of Object.keys(data.clauses)) sides.set(clause, (sides.get(clause) ?? new Set()).add(data.side));
	made.set(index, sides);
	return sides;
}

/** Sides of which there is neither a statement nor a word on the search for one. */
function voiceGaps({ id, data, fields }: Clause, index: ContentIndex): Problem[] {
	const heard = sidesHeard(index).get(id);
	const missing = VOICES.filter((voice) => !heard?.has(voice) && !data.none.some(({ side }) => side === voice));
	if (missing.length === 0) return [];
	return [
		fields.problem(["title"], {
			rule: "voice-without-word",
			found: `nothing on ${missing.join(", ")}: no statement, and no day up to which one was looked for`,
			fix: "Add the statement to content/positions/; or the side under “none:”, with up_to.",
			why: "Silence is a fact, and it has a day.",
		}),
	];
}

/** What a clause lacks of its three depths: a sentence, a minute, the whole. */
function depthWords({ data, body }: Clause): Diagnosis | null {
	const words = wordCount((body?.text ?? "").replace(/<[^>]*>/g, " "));
	const found =
		data.depth === "brief"
			? "one sentence and the wordings"
			: data.minute === undefined
				? "no minute"
				: words < LENGTH.least || words > LENGTH.most
					? `a body of ${words} words`
					: null;
	if (found === null) return null;
	return {
		rule: "depth-of-clause",
		found,
		valid: `depth: full, a minute of 60 to 120 words, a body of ${LENGTH.least} to ${LENGTH.most}`,
		fix: "Write what is missing, or cut what is too long.",
		why: "A reader chooses how deep to go, on each clause alike.",
	};
}

/** What a clause lacks. */
export function clauseGaps(parsed: Clause, index: ContentIndex): Problem[] {
	const depth = depthWords(parsed);
	return [
		...versionGaps(parsed, index),
		...voiceGaps(parsed, index),
		...(depth ? [parsed.fields.problem(["depth"], depth)] : []),
	];
}

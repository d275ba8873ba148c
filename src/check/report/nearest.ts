import { distance } from "fastest-levenshtein";

/** How many suggestions help; more would be a list to read. */
const MOST = 3;

/** A typo changes at most about a third of a word; what is farther away is another word. */
const reach = (wanted: string): number => Math.max(2, Math.ceil(wanted.length / 3));

function farness(wanted: string, candidate: string): number {
	const far = distance(wanted.toLowerCase(), candidate.toLowerCase());
	// "ukrinform" for "ukrinform20", "fund" for "us-reconstruction-fund": parts of an id that were left out.
	const partly =
		Math.min(wanted.length, candidate.length) > 3 && (candidate.includes(wanted) || wanted.includes(candidate));
	return partly ? Math.min(far, 1.5) : far;
}

/** The candidates that were probably meant, nearest first; none where nothing is near. */
export function nearest(wanted: string, candidates: Iterable<string>): string[] {
	const most = reach(wanted);
	return [...candidates]
		.map((candidate) => ({ candidate, far: farness(wanted, candidate) }))
		.filter(({ far }) => far <= most)
		.sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
		.slice(0, MOST)
		.map(({ candidate }) => candidate);
}

/** Short lists are worth printing whole; long ones are counted. */
const LONGEST_LIST = 20;

/**
 * What is valid, in words: the nearest matches first, then the rest or its number.
 * @param wanted what was written
 * @param many what the candidates are called, e.g. "sources"
 */
export function validAmong(wanted: string, candidates: Iterable<string>, many: string): string {
	const all = [...candidates];
	const near = nearest(wanted, all);
	const rest = all.length <= LONGEST_LIST ? all.filter((candidate) => !near.includes(candidate)) : [];
	const guess = near.length > 0 ? `did you mean ${near.map((id) => `"${id}"`).join(" or ")}? ` : "";
	if (all.length === 0) return `there are no ${many} yet`;
	if (all.length > LONGEST_LIST) return `${guess}There are ${all.length} ${many}.`.replace(/^There/, "there");
	return rest.length > 0 ? `${guess}${near.length > 0 ? "Also valid: " : ""}${rest.join(", ")}` : guess.trim();
}

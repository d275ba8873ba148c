import type { Version, Wording } from "../../model/entities.ts";
import type { Comparison, Group } from "../../model/views/compare.ts";
import { list, sentenceCase } from "../format/sentence.ts";
import { messages } from "./index.ts";

/* The words of comparisons of two versions. */

/** The title of a version inside a sentence: "the 28-point US draft". */
export const inSentence = ({ title }: Pick<Version, "title">): string => title.replace(/^The /, "the ");

/** What a comparison is called. */
export const comparisonTitle = ({ a, b }: Pick<Comparison, "a" | "b">): string =>
	`${a.title} and ${inSentence(b)}, side by side`;

/** What a group of clauses is called, and how a clause comes into it. */
export function groupWords(group: Group, { a, b }: Pick<Comparison, "a" | "b">): { name: string; note: string } {
	const only = (one: Version, other: Version) => ({
		name: `Only in ${inSentence(one)}`,
		note: `A source says that ${inSentence(other)} does not have it, or its whole text was read and has nothing on it.`,
	});
	const words: Record<Group, { name: string; note: string }> = {
		changed: {
			name: "Changed",
			note: "The later one has it in another form. For whom that is stricter or softer, and what it means, is our reading, also where the change itself was reported.",
		},
		same: { name: "Same", note: "No difference was seen between the two." },
		"only-a": only(a, b),
		"only-b": only(b, a),
		both: {
			name: "In both and not compared with each other",
			note: "Each stands with its own state, against the version named. Nothing is concluded here.",
		},
		neither: { name: "In neither", note: "Each was dropped, as a source says, or its whole text has nothing on it." },
		unknown: { name: "Not known for at least one of them", note: "This does not say that it was dropped." },
	};
	return words[group];
}

/** How many clauses are in each group, as a sentence begins; where no clause is known of both, that it is so. */
export const countWords = (
	counts: readonly { group: Group; count: number }[],
	of: Pick<Comparison, "a" | "b">,
): string => {
	const [first] = counts;
	if (first?.group === "unknown")
		return `${first.count} ${first.count === 1 ? "clause" : "clauses"}, each not known for at least one of the two: nothing can be compared`;
	return sentenceCase(
		list(
			counts.map(({ group, count }) => {
				const { name } = groupWords(group, of);
				return `${count} ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
			}),
		),
	);
};

/** The state of a wording, against what, and how that is known: "changed against 28, our comparison". */
export function stateAgainst({ data, comparedTo }: Wording): string {
	const compared = data.state === "same" || data.state === "changed" || data.state === "dropped";
	const against = compared && comparedTo !== null ? ` against ${comparedTo.data.label}` : "";
	return `${messages.labels.state[data.state].name}${against}, ${data.basis === "reported" ? "as reported" : "our comparison"}`;
}

/** The kinds of silence among states, each with what it means: "Not seen: only parts …". */
export const silenceWords = (states: readonly (keyof typeof messages.labels.state)[]): string =>
	(["not-seen", "not-public", "absent", "dropped", "contested"] as const)
		.filter((state) => states.includes(state))
		.map((state) => `${sentenceCase(messages.labels.state[state].name)}: ${messages.labels.state[state].meaning}.`)
		.join(" ");

import type { Version } from "../../model/entities.ts";
import type { Comparison, Group } from "../../model/views/compare.ts";
import { list, sentenceCase } from "../format/sentence.ts";
import { messages } from "../messages/index.ts";

/* What is said of two versions side by side. */

/** The title of a version inside a sentence: "the 28-point US draft". */
export const inSentence = ({ title }: Pick<Version, "title">): string => messages.version.inSentence({ title });

/** What a comparison is called. */
export const comparisonTitle = ({ a, b }: Pick<Comparison, "a" | "b">): string =>
	messages.compare.pairTitle({ one: a.data.label, other: b.data.label });

/** What a group of clauses is called, and how a clause comes into it. */
export function groupWords(group: Group, { a, b }: Pick<Comparison, "a" | "b">): { name: string; note: string } {
	const only = (one: Version, other: Version) =>
		messages.compare.only({ one: one.data.label, other: other.data.label });
	if (group === "only-a") return only(a, b);
	return group === "only-b" ? only(b, a) : messages.compare.groups[group];
}

/** The labels of two versions: "28 and 20". */
export const pairLabel = ([a, b]: readonly [Version, Version]): string =>
	messages.compare.pair({ one: a.data.label, other: b.data.label });

/** How many clauses are in each group, as a sentence begins; where no clause is known of both, that it is so. */
export function groupCountWords(
	counts: readonly { group: Group; count: number }[],
	of: Pick<Comparison, "a" | "b">,
): string {
	const [first] = counts;
	if (first?.group === "unknown") return messages.compare.nothingKnown({ count: first.count });
	const counted = counts.map(({ group, count }) =>
		messages.compare.counted({ count, group: groupWords(group, of).name }),
	);
	return sentenceCase(list(counted));
}

/** The kinds of silence among states, each with what it means: "Not seen: only parts …". */
export const silenceWords = (states: readonly (keyof typeof messages.labels.state)[]): string =>
	(["not-seen", "not-public", "absent", "dropped", "contested"] as const)
		.filter((state) => states.includes(state))
		.map((state) => {
			const { name, meaning } = messages.labels.state[state];
			return messages.compare.silence({ state: sentenceCase(name), meaning });
		})
		.join(" ");

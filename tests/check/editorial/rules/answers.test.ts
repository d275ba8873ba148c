import { changed } from "../../content-folder.ts";
import { GOOD } from "../../good-content.ts";
import { refuses } from "../../refusals.ts";

const C = "clauses/size-limit.mdx";
const ANSWER = '    answer: "At most {limit-draft-a}"\n';
const ON_DIAL = "dial: { place: 1, reason: It is asked first. }\nshort: Size\n";

const second = (good: string): string =>
	good.replace("title: Size limit", "title: Another size").replace("How large may it be?", "How large must it be?");

refuses([
	{
		name: "a main version without an answer",
		changes: changed(C, ANSWER, ""),
		problems: ['clauses/size-limit.mdx:12:12 no-answer: no answer of draft-a, of which the state is "new"'],
	},
	{
		name: "an answer that is too long once its figure is filled in",
		changes: changed(C, ANSWER, '    answer: "It would be held to at most {limit-draft-a} in all"\n'),
		problems: ["clauses/size-limit.mdx:17:13 long-answer: an answer of 11 words, figures filled in"],
	},
	{
		name: "an answer of a figure that there is not",
		changes: changed(C, ANSWER, '    answer: "At most {limit-draft-b}"\n'),
		problems: ['clauses/size-limit.mdx:17:22 unknown-id: there is no number "limit-draft-b"'],
	},
	{
		name: "a question without its mark, and a short name of three words",
		changes: {
			[C]: String(GOOD[C])
				.replace("question: How large may it be?", "question: How large may it be")
				.replace("short: Size", "short: The whole size"),
		},
		problems: [
			'clauses/size-limit.mdx:27:11 wrong-value: "How large may it be": a question ends with a question mark',
			'clauses/size-limit.mdx:28:8 wrong-value: "The whole size": at most 2 words, this has 3',
		],
	},
	{
		name: "two clauses of one short name and one place on the dial",
		changes: {
			[C]: String(GOOD[C]).replace("short: Size\n", ON_DIAL),
			"clauses/another-size.mdx": second(
				String(GOOD[C]).replace("short: Size\n", ON_DIAL).replace("gist: A limit of", "gist: Another limit of"),
			),
		},
		problems: [
			'clauses/size-limit.mdx:28:16 duplicate-place: place 1 on the dial is that of "another-size"',
			'clauses/size-limit.mdx:29:8 duplicate-short: "Size" is also the short name of "another-size"',
		],
	},
]);

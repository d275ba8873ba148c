import { changed } from "../../content-folder.ts";
import { refuses } from "../../refusals.ts";

const P = "positions/witness-2025-12-01.yaml";
const SHORT = "  size-limit: a limit of {limit-draft-a}\n";

refuses([
	{
		name: "a stance without words in short",
		changes: changed(P, SHORT, "  {}\n"),
		problems: ['positions/witness-2025-12-01.yaml:5:3 nothing-in-short: nothing in short on "size-limit"'],
	},
	{
		name: "words in short without a stance",
		changes: changed(P, SHORT, `${SHORT}  no-such-clause: nothing of this kind\n`),
		problems: [
			'positions/witness-2025-12-01.yaml:11:3 short-without-stance: words in short on "no-such-clause", on which the statement has no stance',
			'positions/witness-2025-12-01.yaml:11:3 unknown-id: there is no clause "no-such-clause"',
		],
	},
	{
		name: "words in short that are long once their figure is filled in",
		changes: changed(P, SHORT, "  size-limit: would hold the size to no more than a limit of {limit-draft-a}\n"),
		problems: ["positions/witness-2025-12-01.yaml:10:15 long-short: 13 words, figures filled in"],
	},
]);

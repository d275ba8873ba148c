import { changed } from "../content-folder.ts";
import { refuses } from "../refusals.ts";

const N = "numbers/limit-draft-a.yaml";
const P = "positions/witness-2025-12-01.yaml";
const D = "disputes/how-many.mdx";
const X = "explainers/earlier-limits.mdx";

refuses([
	{
		name: "the article as support of a figure",
		changes: changed(N, "sources: [paper]", "sources: [paper, checked]"),
		problems: [
			"numbers/limit-draft-a.yaml:8:18 given-source: the article is cited outside the places where it is checked",
		],
	},
	{
		name: "the article as support in a text",
		changes: changed(
			X,
			'<Cite source="paper" evidence="analysis" />',
			'<Cite source="paper checked" evidence="analysis" />',
		),
		problems: [
			"explainers/earlier-limits.mdx:13:47 given-source: the article is cited outside the places where it is checked",
		],
	},
	{
		name: "the article alone for the answer of another",
		changes: changed(D, "holder: The article", "holder: Somebody"),
		problems: ["disputes/how-many.mdx:20:15 given-source: the article is the only source of this statement"],
	},
	{
		name: "state media for the statement of another side",
		changes: changed(P, "sources: [paper]", "sources: [paper, agency]"),
		problems: [
			'positions/witness-2025-12-01.yaml:8:18 state-media: "agency" is state media of Russia, the statement is one of the side united-states',
		],
	},
	{
		name: "state media for the figure of another side",
		changes: changed(N, "sources: [paper]", "sources: [agency]"),
		problems: [
			'numbers/limit-draft-a.yaml:8:11 state-media: "agency" is state media of Russia, the statement is one of the side united-states',
		],
	},
	{
		name: "state media alone for what unnamed people said",
		changes: changed(X, '<Cite source="paper" evidence="analysis" />', '<Cite source="agency" evidence="unnamed" />'),
		problems: [
			'explainers/earlier-limits.mdx:13:41 state-media: "agency", state media of Russia, is the only kind of source here',
		],
	},
]);

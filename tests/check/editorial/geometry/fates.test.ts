import { changed } from "../../content-folder.ts";
import { refuses } from "../../refusals.ts";

const B = "versions/draft-b.mdx";
const END = "evidence: document\nsources: [paper]\n---";

/** Draft B with fates, each a line of YAML in braces; the first stands in line 19. */
const withFates = (...fates: string[]) =>
	changed(
		B,
		END,
		`points: 9\nregions:\n${fates.map((fate) => `  - { ${fate}, evidence: document, sources: [paper] }\n`).join("")}${END}`,
	);

refuses([
	{
		name: "a town as region of a version",
		changes: withFates("region: river-town, part: all, status: silent"),
		problems: ['versions/draft-b.mdx:21:15 no-region: the place "river-town" is of kind town'],
	},
	{
		name: "a fate without its part",
		changes: withFates('region: river-region, status: frozen, point: "1"'),
		problems: ['versions/draft-b.mdx:21:5 missing-field: "part" is missing'],
	},
	{
		name: "a fate that is none",
		changes: withFates('region: river-region, part: all, status: returned, point: "1"'),
		problems: ['versions/draft-b.mdx:21:48 wrong-choice: "status" is "returned"'],
	},
	{
		name: "a fate without its source",
		changes: changed(
			B,
			END,
			`points: 9\nregions:\n  - { region: river-region, part: all, status: frozen, point: "1", evidence: document }\n${END}`,
		),
		problems: ['versions/draft-b.mdx:21:5 missing-field: "sources" is missing'],
	},
	{
		name: "a fate without point or paragraph",
		changes: withFates("region: river-region, part: all, status: frozen"),
		problems: ["versions/draft-b.mdx:21:48 fate-without-point: frozen without point or paragraph"],
	},
	{
		name: "troops that leave what they do not hold",
		changes: withFates('region: river-region, part: all, status: russia-leaves, point: "1"'),
		problems: ["versions/draft-b.mdx:21:35 fate-of-other-part: russia-leaves with part: all"],
	},
	{
		name: "a special zone without a word on which",
		changes: withFates('region: river-region, part: ukraine, status: zone, point: "1"'),
		problems: ["versions/draft-b.mdx:21:52 zone-without-words: zone without a word on which"],
	},
	{
		name: "a fate of no region and of land that nobody occupied",
		changes: withFates("part: all, status: open, paragraph: territory"),
		problems: ["versions/draft-b.mdx:21:13 fate-without-region: part: all without a region"],
	},
	{
		name: "a fate twice",
		changes: withFates(
			'region: river-region, part: all, status: frozen, point: "1"',
			'region: river-region, part: russia, status: frozen, point: "1"',
		),
		problems: [
			"versions/draft-b.mdx:22:51 fate-twice: frozen for a part of river-region of which frozen is written above",
		],
	},
	{
		name: "silence beside a fate",
		changes: withFates(
			'region: river-region, part: all, status: frozen, point: "1"',
			"region: river-region, part: ukraine, status: silent",
		),
		problems: [
			"versions/draft-b.mdx:22:52 fate-twice: silent for a part of river-region of which frozen is written above",
		],
	},
	{
		name: "a fate by a point that the version does not have",
		changes: withFates('region: river-region, part: all, status: frozen, point: "99"'),
		problems: ["versions/draft-b.mdx:21:63 no-such-point: point 99, of 9"],
	},
]);

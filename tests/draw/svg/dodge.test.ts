import { expect, test } from "vitest";
import { tracks } from "../../../src/draw/svg/dodge.ts";

const spans = (...pairs: [number, number][]) => pairs.map(([from, to]) => ({ from, to }));

test.each<[string, [number, number][], number[]]>([
	["nothing", [], []],
	[
		"stretches apart",
		[
			[0, 10],
			[12, 20],
			[22, 30],
		],
		[0, 0, 0],
	],
	[
		"stretches that touch",
		[
			[0, 10],
			[10, 20],
		],
		[0, 1],
	],
	[
		"stretches nearer than the gap",
		[
			[0, 10],
			[11, 20],
		],
		[0, 1],
	],
	[
		"one day three times",
		[
			[5, 9],
			[5, 9],
			[5, 9],
		],
		[0, 1, 2],
	],
	[
		"a long one and what falls into it",
		[
			[0, 50],
			[10, 20],
			[30, 40],
			[60, 70],
		],
		[0, 1, 1, 0],
	],
	[
		"the first free track",
		[
			[0, 10],
			[5, 30],
			[12, 20],
			[32, 40],
		],
		[0, 1, 0, 0],
	],
	[
		"one that comes before others given earlier",
		[
			[20, 30],
			[0, 10],
			[5, 22],
		],
		[0, 0, 1],
	],
])("%s", (_, pairs, wanted) => expect(tracks(spans(...pairs), 2)).toEqual(wanted));

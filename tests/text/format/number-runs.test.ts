import { expect, test } from "vitest";
import { numberRuns } from "../../../src/text/format/number-runs.ts";

test.each([
	[[7], 2, "7", 0],
	[[2, 1], 2, "1, 2", 0],
	[[1, 2, 3, 7], 2, "1–3, 7", 0],
	[[1, 3, 5], 2, "1, 3, 5", 0],
	[[1, 3, 5, 7, 8], 2, "1, 3", 3],
	[[4, 4], 2, "4", 0],
	[[], 2, "", 0],
])("%j in at most %i runs: %s and %i more", (numbers, most, runs, rest) => {
	expect(numberRuns(numbers, most)).toEqual({ runs, rest });
});

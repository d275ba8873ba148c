import { expect, it } from "vitest";
import { sumOf, testSummary } from "../../../src/commands/setup/test-summary.ts";

const report = {
	success: true,
	numPassedTests: 3,
	numFailedTests: 0,
	numFailedTestSuites: 0,
	numPendingTests: 0,
	numTodoTests: 0,
};

it.each([
	["3 passed, 0 failed", true, {}],
	["3 passed, 0 failed, 2 skipped", true, { numPendingTests: 1, numTodoTests: 1 }],
	["2 passed, 1 failed", false, { success: false, numPassedTests: 2, numFailedTests: 1, numFailedTestSuites: 3 }],
	["3 passed, 2 failed", false, { success: false, numFailedTestSuites: 2 }],
	["3 passed, 1 failed", false, { success: false }],
	["0 passed, 0 failed", false, { numPassedTests: 0 }],
])("counts %s", (line, ok, changes) => expect(testSummary({ ...report, ...changes })).toEqual({ line, ok }));

it("adds up runs, of which one that failed makes all fail", () => {
	const failed = { ...report, success: false, numPassedTests: 0, numFailedTestSuites: 1 };
	expect(testSummary(sumOf([report, failed, report]))).toEqual({ line: "6 passed, 1 failed", ok: false });
	expect(testSummary(sumOf([report, report]))).toEqual({ line: "6 passed, 0 failed", ok: true });
});

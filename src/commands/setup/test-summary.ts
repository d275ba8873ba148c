/** The last line of a test run, which CI reads. */

/** What is needed of the report that Vitest writes. */
export interface Report {
	success: boolean;
	numPassedTests: number;
	numFailedTests: number;
	numFailedTestSuites: number;
	numPendingTests: number;
	numTodoTests: number;
}

/** Two runs or more as one. */
export function sumOf(reports: readonly Report[]): Report {
	const add = (name: Exclude<keyof Report, "success">): number =>
		reports.reduce((sum, report) => sum + report[name], 0);
	return {
		success: reports.every(({ success }) => success),
		numPassedTests: add("numPassedTests"),
		numFailedTests: add("numFailedTests"),
		numFailedTestSuites: add("numFailedTestSuites"),
		numPendingTests: add("numPendingTests"),
		numTodoTests: add("numTodoTests"),
	};
}

/** A file that could not even be loaded has no failed test; it counts as one. No test at all is a failure too. */
export function testSummary(report: Report): { line: string; ok: boolean } {
	const failed = report.numFailedTests || (report.success ? 0 : Math.max(1, report.numFailedTestSuites));
	const skipped = report.numPendingTests + report.numTodoTests;
	const line = `${report.numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
	return { line, ok: failed === 0 && report.numPassedTests > 0 };
}

import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type CheckResult, checkContent, formatProblems } from "../../src/check/index.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("the real content", () => {
	let result: CheckResult;
	let time = 0;

	beforeAll(() => {
		const started = performance.now();
		result = checkContent({ root, today: new Date().toISOString().slice(0, 10) });
		time = performance.now() - started;
	});

	test("has no problem", () => {
		expect(formatProblems(result.problems)).toBe("");
		expect(result.entries.length).toBeGreaterThan(500);
	});

	test("is checked in under three seconds", () => {
		expect(time).toBeLessThan(3000);
	});
});

/** Every test of the project; npm test runs it after building the sites that tests/site and tests/browser read. */
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

/** One build at a time: these are not run while npm test builds the sites. */
const BUILDS = "tests/commands/build.test.ts";

/** Kinds of test. Files of one worker share their modules: content, drawings, pages are made once and not per file. */
const shared = { isolate: false, testTimeout: 30_000, hookTimeout: 30_000 };

export default defineConfig({
	root: fileURLToPath(new URL("..", import.meta.url)),
	test: {
		maxWorkers: 2,
		maxConcurrency: 2,
		projects: [
			{
				test: {
					...shared,
					name: "rooms",
					include: ["tests/**/*.test.ts"],
					globalSetup: "tests/fixtures/scratch.ts",
					exclude: [...configDefaults.exclude, BUILDS, "tests/site/**", "tests/browser/**"],
				},
			},
			{ test: { ...shared, name: "builds", include: [BUILDS] } },
			{ test: { ...shared, name: "site", include: ["tests/site/**/*.test.ts"] } },
			{
				test: {
					...shared,
					name: "browser",
					include: ["tests/browser/**/*.test.ts"],
					globalSetup: "tests/browser/one-browser.ts",
				},
			},
		],
	},
});

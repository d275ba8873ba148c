/** Every test of the project; npm test runs it after building the sites that tests/site and tests/browser read. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
	root: fileURLToPath(new URL("..", import.meta.url)),
	test: {
		include: ["tests/**/*.test.ts"],
		// Files of one worker share their modules: content, maps and charts are computed once and not per file.
		isolate: false,
		testTimeout: 30_000,
		hookTimeout: 60_000,
	},
});

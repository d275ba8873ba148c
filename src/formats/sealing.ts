import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { headersFile, type Needs, needsOf, policyFor, seal } from "./policy.ts";

/** Seals every page that was built with its own policy, and writes the same rules as headers for the host. */
export const sealing = (): AstroIntegration => ({
	name: "sealing",
	hooks: {
		"astro:build:done": ({ dir }) => {
			const root = fileURLToPath(dir);
			const all: Needs[] = [];
			for (const file of globSync("**/*.html", { cwd: root })) {
				const path = join(root, file);
				const html = readFileSync(path, "utf8");
				const needs = needsOf(html);
				all.push(needs);
				writeFileSync(path, seal(html, policyFor([needs])));
			}
			writeFileSync(join(root, "_headers"), headersFile(policyFor(all)));
		},
	},
});

import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { parse } from "parse5";
import { addCsp, type CspSources, cspSources, headersFile, policyOf, policyOfAll } from "./csp.ts";
import { stylesInUse } from "./prune-css.ts";
import { pruneSymbols } from "./prune-symbols.ts";

/** Gives every page that was built the style and the signs that it uses and its own policy; writes what all need as headers for the host. */
export const finishPages = (): AstroIntegration => ({
	name: "sealing",
	hooks: {
		"astro:build:done": ({ dir }) => {
			const root = fileURLToPath(dir);
			const all: CspSources[] = [];
			const styled = stylesInUse();
			for (const file of globSync("**/*.html", { cwd: root })) {
				const path = join(root, file);
				const built = readFileSync(path, "utf8");
				const page = parse(built, { sourceCodeLocationInfo: true });
				const html = styled(pruneSymbols(built, page), page);
				const needs = cspSources(html);
				all.push(needs);
				writeFileSync(path, addCsp(html, policyOf(needs)));
			}
			writeFileSync(join(root, "_headers"), headersFile(policyOfAll(all)));
		},
	},
});

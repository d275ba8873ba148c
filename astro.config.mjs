import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { guard } from "./src/check/guard.ts";
import { plainScripts } from "./src/commands/plain-scripts.ts";
import { watching } from "./src/commands/watching.ts";
import { sealing } from "./src/formats/sealing.ts";
import { basedLinks } from "./src/text/based-links.ts";
import { site } from "./src/text/site.ts";

export default defineConfig({
	...(site.origin === null ? {} : { site: site.origin }),
	base: site.base,
	trailingSlash: "always",
	compressHTML: true,
	integrations: [mdx(), sealing(), watching()],
	markdown: {
		syntaxHighlight: false,
		processor: satteri({ features: { directive: false }, mdastPlugins: [guard, basedLinks] }),
	},
	build: { inlineStylesheets: "always", format: "directory" },
	vite: {
		plugins: [plainScripts()],
		worker: { format: "es" },
		build: {
			assetsInlineLimit: 0,
			cssCodeSplit: false,
			rolldownOptions: {
				// Astro marks every MDX module with a directive of its own, which Vite reports once per file.
				onLog: (level, log, report) => {
					if (log.code !== "MODULE_LEVEL_DIRECTIVE") report(level, log);
				},
			},
		},
	},
	devToolbar: { enabled: false },
});

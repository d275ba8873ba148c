import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { basePathLinks } from "./src/integrations/base-path-links.ts";
import { checkInDev } from "./src/integrations/check-in-dev.ts";
import { contentGuard } from "./src/integrations/content-guard.ts";
import { finishPages } from "./src/integrations/finish-pages.ts";
import { noPreloadHelper } from "./src/integrations/no-preload-helper.ts";
import { environment } from "./src/text/url/environment.ts";

export default defineConfig({
	...(environment.origin === null ? {} : { site: environment.origin }),
	base: environment.base,
	trailingSlash: "always",
	compressHTML: true,
	integrations: [mdx(), finishPages(), checkInDev()],
	markdown: {
		syntaxHighlight: false,
		processor: satteri({ features: { directive: false }, mdastPlugins: [contentGuard, basePathLinks] }),
	},
	build: { inlineStylesheets: "always", format: "directory" },
	vite: {
		plugins: [noPreloadHelper()],
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

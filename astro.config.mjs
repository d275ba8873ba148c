import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { basedLinks } from "./src/integrations/base-path-links.ts";
import { watching } from "./src/integrations/check-in-dev.ts";
import { guard } from "./src/integrations/content-guard.ts";
import { sealing } from "./src/integrations/finish-pages.ts";
import { plainScripts } from "./src/integrations/no-preload-helper.ts";
import { site } from "./src/text/url/environment.ts";

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

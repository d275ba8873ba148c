import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { contentCheck } from "./src/integrations/content-check.ts";
import { finishPages } from "./src/integrations/finish/finish-pages.ts";
import { noPreloadHelper } from "./src/integrations/no-preload-helper.ts";
import { environment } from "./src/text/url/environment.ts";

export default defineConfig({
	...(environment.origin === null ? {} : { site: environment.origin }),
	base: environment.base,
	trailingSlash: "always",
	compressHTML: true,
	integrations: [mdx(), finishPages(), contentCheck()],
	// A page links to the one sheet until it is finished: then it carries the part that it uses.
	build: { inlineStylesheets: "never", format: "directory" },
	vite: {
		plugins: [noPreloadHelper()],
		worker: { format: "es" },
		build: {
			assetsInlineLimit: 0,
			cssCodeSplit: false,
		},
	},
	devToolbar: { enabled: false },
});

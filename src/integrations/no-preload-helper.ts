import type { Plugin } from "vite";

/**
 * Keeps the scripts of the pages plain. Vite puts a loader of its own around each dynamic import, for the styles and parts
 * of split bundles: there are none here, and it is longer than what it would load. An address inside a script is written
 * relative to it, so that a script is the same under every base.
 */
export const noPreloadHelper = (): Plugin => ({
	name: "plain-scripts",
	enforce: "pre",
	config: () => ({
		experimental: {
			renderBuiltUrl: (_, { hostType, ssr }) => (hostType === "js" && !ssr ? { relative: true } : undefined),
		},
	}),
	load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : undefined),
});

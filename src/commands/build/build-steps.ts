import type { AstroIntegration } from "astro";

/** What a build is doing, on one line a step: its title when it begins, its seconds when it ends. */
export class Steps {
	private readonly write: (text: string) => void;
	private readonly clock: () => number;
	private began: number | null = null;

	/** @param clock the time in milliseconds, from any beginning */
	constructor(write: (text: string) => void, clock: () => number) {
		this.write = write;
		this.clock = clock;
	}

	begin(title: string): void {
		this.end();
		this.write(`${title} … `);
		this.began = this.clock();
	}

	end(): void {
		if (this.began !== null) this.write(`${((this.clock() - this.began) / 1000).toFixed(1)} s\n`);
		this.began = null;
	}

	/** Ends the line of a step that did not come to its end. */
	stop(): void {
		if (this.began !== null) this.write("\n");
		this.began = null;
	}
}

/** Tells the steps of Astro's build, where it stands behind all other integrations. */
export const buildSteps = (steps: Steps): AstroIntegration => ({
	name: "build-steps",
	hooks: {
		"astro:config:setup": () => steps.begin("Loading the entries"),
		"astro:build:start": () => steps.begin("Drawing the pages"),
		"astro:build:generated": () => steps.begin("Finishing the pages and making the search index"),
		"astro:build:done": () => steps.end(),
	},
});

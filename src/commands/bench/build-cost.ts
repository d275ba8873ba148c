import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a build costs. */
export interface BuildCost {
	/** CPU seconds by step, of all threads and of the programs that were started. */
	steps: Record<string, number>;
	/** CPU seconds of parts that are counted in the steps already. */
	within: Record<string, number>;
	/** The most memory that the process held at once, in MB. */
	megabytes: number;
	/** How many pages were written. */
	pages: number;
}

/** What is built: this site, or the bare project. */
export type Built = "site" | "bare";

const PROGRAM = fileURLToPath(new URL("measured-build.ts", import.meta.url));

/**
 * Builds in a process of its own, so that nothing is kept from build to build.
 * @param source the folder of the content, or of the bare project
 * @param target where the pages are written
 * @throws Error where the build fails
 */
export function costOf(built: Built, source: string, target: string): Promise<BuildCost> {
	const env = { ...process.env, CONTENT: built === "site" ? source : "content", CACHE: "", NODE_ENV: "production" };
	return new Promise((done, failed) => {
		const child = fork(PROGRAM, [built, source, target], { env });
		let cost: BuildCost | undefined;
		child.on("message", (message) => {
			cost = message as BuildCost;
		});
		child.on("error", failed);
		child.on("exit", (code) => {
			if (code === 0 && cost !== undefined) done(cost);
			else failed(new Error(`The build of ${built} ended with ${code}.`));
		});
	});
}

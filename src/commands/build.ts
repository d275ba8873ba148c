/**
 * `npm run build [folder]`: checks the content, builds beside, and puts the result into dist/ (or `folder`) in one step.
 * Whatever goes wrong, the folder keeps what it held.
 */
import { rmSync } from "node:fs";
import { basename, resolve } from "node:path";
import { build } from "astro";
import { ContentError } from "../integrations/content-check.ts";
import { withLock } from "./build/build-lock.ts";
import { forget, remember, sourceHash, stateFile } from "./build/build-state.ts";
import { buildSteps, Steps } from "./build/build-steps.ts";
import { recover, replaceFolder } from "./build/replace-folder.ts";

const place = resolve(process.argv[2] ?? "dist");
const name = basename(place);
const fresh = resolve(`.build/fresh-${name}`);
const aside = resolve(`.build/old-${name}`);

await withLock(resolve(".build/lock"), console.log, async () => {
	recover(place, aside);
	const began = performance.now();
	const sources = sourceHash(process.cwd(), process.env);
	const steps = new Steps(
		(text) => process.stdout.write(text),
		() => performance.now(),
	);
	rmSync(fresh, { recursive: true, force: true });
	try {
		steps.begin("Checking the content");
		await build({ outDir: fresh, logLevel: "warn", integrations: [buildSteps(steps)] });
		forget(stateFile(place));
		replaceFolder(fresh, place, aside);
		remember(stateFile(place), place, sources);
	} catch (error) {
		steps.stop();
		console.error(error instanceof ContentError ? error.message : error);
		console.error(`\nThe build failed; ${name}/ is as it was.`);
		rmSync(fresh, { recursive: true, force: true });
		process.exitCode = 1;
		return;
	}
	console.log(`Built ${name}/ in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
});

/** The browser that the tests drive: which one it is, and where it comes from if there is none. */
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { runProgram } from "./spawn.ts";

/** Names under which Linux systems install Chromium or Chrome, in the order in which they are tried. */
const names = ["chromium", "chromium-browser", "google-chrome"];

export interface Machine {
	env: Record<string, string | undefined>;
	isRoot: boolean;
	isProgram: (path: string) => boolean;
}

/** The way to a browser: its absolute path, or Debian's package, or none and why. */
type Way = { path: string } | { install: "chromium" } | { error: string };

export function findBrowser({ env, isRoot, isProgram }: Machine): Way {
	const { CHROMIUM_PATH: named, PATH = "" } = env;
	if (named) {
		const path = resolve(named);
		return isProgram(path) ? { path } : { error: `CHROMIUM_PATH is "${named}", but no program lies there.` };
	}
	const folders = PATH.split(delimiter).filter((folder) => folder !== "");
	const onPath = (name: string) => folders.map((folder) => resolve(folder, name)).find(isProgram);
	for (const name of names) {
		const path = onPath(name);
		if (path) return { path };
	}
	if (isRoot && onPath("apt-get")) return { install: "chromium" };
	return {
		error: [
			"The tests need Chromium or Chrome, and none was found. Any of these helps:",
			"  CHROMIUM_PATH=/path/to/chromium npm test",
			`  a program called ${names.join(", ")} on the PATH`,
			"  running as root on Debian or Ubuntu, where the tests install the package chromium themselves",
		].join("\n"),
	};
}

/** The absolute path of a browser, installed if need be. */
export function browser(): string {
	let way = findBrowser(thisMachine());
	if ("install" in way) {
		console.log(`Installing Debian's package ${way.install}.`);
		const env = { DEBIAN_FRONTEND: "noninteractive" };
		runProgram("apt-get", ["update", "-qq"], env);
		const installed = runProgram("apt-get", ["install", "-y", "-qq", way.install], env);
		if (!installed) throw new Error(`apt-get could not install ${way.install}; set CHROMIUM_PATH to a browser.`);
		way = findBrowser({ ...thisMachine(), isRoot: false });
	}
	if ("error" in way) throw new Error(way.error);
	if ("install" in way) throw new Error(`Debian's package ${way.install} put no browser on the PATH.`);
	return way.path;
}

const thisMachine = (): Machine => ({ env: process.env, isRoot: process.getuid?.() === 0, isProgram });

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

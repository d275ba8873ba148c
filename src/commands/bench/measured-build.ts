/** Builds once and tells what each step cost: `measured-build.ts site|bare <source> <target>`, run by build-cost.ts. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as moment } from "node:timers/promises";
import mdx from "@astrojs/mdx";
import { type AstroInlineConfig, type AstroIntegration, build } from "astro";
import { checkedContent } from "../../integrations/checked-content.ts";
import { ContentError } from "../../integrations/content-check.ts";
import { rawOf } from "../../model/checked-entry.ts";
import { linkContent } from "../../model/link/link-content.ts";
import type { BuildCost } from "./build-cost.ts";

const [built, source = "", target = ""] = process.argv.slice(2);
/** Kernel ticks in a second, which Linux fixes for programs. */
const TICKS = 100;
const STAT = "/proc/self/stat";

/** CPU seconds of children that have ended; counted on Linux alone. The fields behind the name of the program are numbered by proc(5). */
function childSeconds(): number {
	if (!existsSync(STAT)) return 0;
	const fields = readFileSync(STAT, "utf8").split(") ").at(-1)?.split(" ") ?? [];
	return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

function ownSeconds(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
}

/** Runs some work. @returns what it gave, and the CPU seconds of this process */
async function timed<T>(work: () => T | Promise<T>): Promise<[result: T, seconds: number]> {
	const before = ownSeconds();
	const result = await work();
	return [result, ownSeconds() - before];
}

const quiet = { logLevel: "error", force: true, outDir: target } as const;

/** Astro finishes and indexes the pages after it has made all of them: Pagefind in a program of its own, the rest here. */
async function buildSite(): Promise<Pick<BuildCost, "steps" | "within">> {
	const [{ entries, settings, problems }, check] = await timed(() => checkedContent(process.cwd()));
	if (settings === null || problems.length > 0) throw new ContentError(problems);
	const [, model] = await timed(() => linkContent(entries.map(rawOf), settings));
	const began = ownSeconds();
	let made = began;
	const clock: AstroIntegration = {
		name: "clock",
		hooks: {
			"astro:build:generated": () => {
				made = ownSeconds();
			},
		},
	};
	await build({ ...quiet, cacheDir: join(target, "../site-cache"), integrations: [clock] });
	const steps = { check, pages: made - began, finish: ownSeconds() - made };
	return { steps, within: { model } };
}

async function buildBare(): Promise<Pick<BuildCost, "steps" | "within">> {
	const config: AstroInlineConfig = { ...quiet, root: source, configFile: false, integrations: [mdx()] };
	const [, pages] = await timed(() => build({ ...config, compressHTML: true, devToolbar: { enabled: false } }));
	return { steps: { pages }, within: {} };
}

/** The search's program is counted when it has ended, which nobody waits for: a moment after the last page. */
async function indexSeconds(): Promise<number> {
	for (let tries = 0; tries < 40 && childSeconds() === 0; tries++) await moment(50);
	return childSeconds();
}

const cost = await (built === "site" ? buildSite() : buildBare());
const measured: BuildCost = {
	...cost,
	steps: built === "site" ? { ...cost.steps, index: await indexSeconds() } : cost.steps,
	megabytes: process.resourceUsage().maxRSS / 1024,
	pages: globSync("**/*.html", { cwd: target }).length,
};
process.send?.(measured);
process.disconnect?.();

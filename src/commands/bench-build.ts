/**
 * `npm run bench:build [count …]`: what it costs to build the site as its content grows. Makes so many synthetic entries
 * (100, 1,000 and 10,000 if no other counts are named) beside the real ones, builds the site of them with empty caches, and
 * beside it a bare Astro with MDX of the same texts. No test: figures depend on the machine.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeBareProject } from "./bench/bare-project.ts";
import { type BuildCost, costOf } from "./bench/build-cost.ts";
import { writeSyntheticContent } from "./bench/synthetic-content.ts";

const GOALS = { cpu: 1.2, memory: 0.8, check: 10, growth: 12 };

interface Round {
	count: number;
	pages: number;
	site: BuildCost;
	bare: BuildCost;
}

const total = ({ steps }: BuildCost): number => Object.values(steps).reduce((sum, seconds) => sum + seconds, 0);
const one = (number: number): string => number.toFixed(1);
const two = (number: number): string => number.toFixed(2);
const whole = (number: number): string => Math.round(number).toLocaleString("en-GB");

async function measure(count: number, folder: string): Promise<Round> {
	const [content, bare] = [join(folder, "site"), join(folder, "bare")];
	writeSyntheticContent({ root: process.cwd(), target: content, count });
	const pages = writeBareProject(join(content, "content"), bare);
	return {
		count,
		pages,
		site: await costOf("site", join(content, "content"), join(folder, "site-dist")),
		bare: await costOf("bare", bare, join(folder, "bare-dist")),
	};
}

function print(rounds: readonly Round[]): void {
	const table = rounds.map(({ count, pages, site, bare }) => ({
		"entries added": whole(count),
		...Object.fromEntries(Object.entries(site.steps).map(([step, seconds]) => [`${step}, s`, one(seconds)])),
		"(model), s": one(site.within["model"] ?? 0),
		"all, s": one(total(site)),
		"bare, s": one(total(bare)),
		"CPU ×": two(total(site) / total(bare)),
		MB: whole(site.megabytes),
		"bare, MB": whole(bare.megabytes),
		"memory ×": two(site.megabytes / bare.megabytes),
		pages: whole(site.pages),
		"bare, pages": whole(pages),
	}));
	console.table(table);
	console.log(
		"s: CPU seconds of all threads and children. MB: the most memory that was held at once. bare: Astro and MDX alone.",
	);
	const last = rounds.at(-1);
	if (last === undefined) return;
	const said = [
		`CPU × ${two(total(last.site) / total(last.bare))} (goal: at most ${GOALS.cpu})`,
		`memory × ${two(last.site.megabytes / last.bare.megabytes)} (goal: at most ${GOALS.memory})`,
		`check ${one(last.site.steps["check"] ?? 0)} s (goal: under ${GOALS.check})`,
	];
	const before = rounds.at(-2);
	if (before !== undefined)
		said.push(
			`from ${whole(before.count)} to ${whole(last.count)} × ${one(total(last.site) / total(before.site))} (goal for ten times as many: at most ${GOALS.growth})`,
		);
	console.log(`With ${whole(last.count)} entries: ${said.join("; ")}.`);
}

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1_000, 10_000];
if (counts.some((count) => !Number.isInteger(count) || count < 1)) {
	console.error("npm run bench:build takes counts of entries, as in: npm run bench:build -- 100 1000");
	process.exitCode = 1;
} else {
	mkdirSync(resolve(".build"), { recursive: true });
	const rounds: Round[] = [];
	for (const count of counts) {
		const folder = mkdtempSync(resolve(".build/bench-"));
		try {
			rounds.push(await measure(count, folder));
			print(rounds);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
}

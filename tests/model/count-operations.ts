import { Session } from "node:inspector/promises";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";

/*
 * How often the code of the project runs, counted by V8 itself: no clock, so that the same input gives the same count on
 * each machine. What loops inside the language (`includes`, `indexOf`) is counted by the length of what it walks.
 */

/** Function, as "check/entry.ts freeze:1030", with its offset in what the test runs → how often it ran, or its innermost loop. */
export type Operations = ReadonlyMap<string, number>;

const SOURCE = fileURLToPath(new URL("../../src/", import.meta.url));
const WALKING = ["includes", "indexOf", "lastIndexOf", "slice", "concat", "toSorted", "sort"] as const;

/** Counts what the language's own walks over lists cost, while `run` runs. */
function countWalks(run: () => void): number {
	const prototype: Record<string, (...values: unknown[]) => unknown> = Array.prototype as never;
	const own = new Map(WALKING.map((name) => [name, prototype[name]]));
	let walked = 0;
	for (const [name, walk] of own)
		prototype[name] = function (this: unknown[], ...values: unknown[]): unknown {
			walked += this.length;
			return walk?.apply(this, values);
		};
	try {
		run();
	} finally {
		for (const [name, walk] of own) if (walk) prototype[name] = walk;
	}
	return walked;
}

/*
 * From here on, since a function that was compiled before has no counters in its loops, and none may be compiled anew
 * between two counts; without optimisation, since optimised code does not count each call of a function that it has drawn
 * into another.
 */
const COUNTABLE = ["opt", "maglev", "flush-bytecode"];
for (const name of COUNTABLE) setFlagsFromString(`--no-${name}`);
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** Runs something and counts the operations of each function of src/, and under "walks" those of the language. */
export async function countOperations(run: () => void): Promise<Operations> {
	await session.post("Profiler.takePreciseCoverage");
	const counts = new Map([["walks", countWalks(run)]]);
	const { result } = await session.post("Profiler.takePreciseCoverage");
	for (const { url, functions } of result) {
		const path = url.startsWith("file:") ? fileURLToPath(url) : url;
		if (!path.includes(SOURCE)) continue;
		for (const { functionName, ranges } of functions) {
			const key = `${path.slice(path.indexOf(SOURCE) + SOURCE.length)} ${functionName}:${ranges[0]?.startOffset}`;
			counts.set(key, (counts.get(key) ?? 0) + Math.max(...ranges.map(({ count }) => count)));
		}
	}
	return counts;
}

/** Ends the counting: to be called after the last test of a file. */
export async function stopCounting(): Promise<void> {
	await session.post("Profiler.stopPreciseCoverage");
	session.disconnect();
	for (const name of COUNTABLE) setFlagsFromString(`--${name}`);
}

/** Copies share the dates and names of what they are copies of, so that ids decide more and more of what is sorted. */
const TIES = /^model\/link\/order\.ts byText/;

/**
 * Functions that ran more than n log n allows.
 * @param times how many times larger the input of `large` was
 * @param entries how many entries the smaller one had
 */
export function worseThanLinear(small: Operations, large: Operations, times: number, entries: number): string[] {
	const most = times * (1 + Math.log(times) / Math.log(entries)) * 1.1;
	// What runs at most once per entry is no matter of growth.
	return [...large].flatMap(([name, count]) => {
		const before = small.get(name) ?? 0;
		return TIES.test(name) || count <= entries * times || count <= before * most
			? []
			: [`${name}: ${before} → ${count}`];
	});
}

/** Other programs, run to their end with their words shown. */
import { spawn, spawnSync } from "node:child_process";

/** True if it ended well. `env` is added to our own. */
export function runProgram(program: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
	const { status, error } = spawnSync(program, args, { stdio: "inherit", env: { ...process.env, ...env } });
	if (error) console.error(`${program} could not be started: ${error.message}`);
	return status === 0;
}

/** A file of ours, or of a package, on the Node that runs this. */
export const runNode = (file: string, args: string[] = []): boolean => runProgram(process.execPath, [file, ...args]);

/** The same while others run beside it, with words of its own added to the environment. */
export function showNode(file: string, args: string[], env: NodeJS.ProcessEnv): Promise<boolean> {
	const child = spawn(process.execPath, [file, ...args], { stdio: "inherit", env: { ...process.env, ...env } });
	return new Promise((done) => {
		child.on("error", (error) => {
			console.error(`${file} could not be started: ${error.message}`);
			done(false);
		});
		child.on("close", (code) => done(code === 0));
	});
}

/** A program that runs beside others: its words are shown together once it has ended. */
export interface Running {
	ended: Promise<{ ok: boolean; words: string }>;
	/** Ends it early; `ended` is then not ok. */
	stop: () => void;
}

/** As `runNode`, without waiting for it. */
export function startNode(file: string, args: string[] = [], env: NodeJS.ProcessEnv = {}): Running {
	const child = spawn(process.execPath, [file, ...args], {
		stdio: ["ignore", "pipe", "pipe"],
		env: { ...process.env, ...env },
	});
	let words = "";
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding("utf8").on("data", (text: string) => {
			words += text;
		});
	const ended = new Promise<{ ok: boolean; words: string }>((done) => {
		child.on("error", (error) => done({ ok: false, words: `${file} could not be started: ${error.message}\n` }));
		child.on("close", (code) => done({ ok: code === 0, words }));
	});
	return { ended, stop: () => child.kill() };
}

/** Waits for programs that run side by side. At the first that fails the others are stopped, and it is named. */
export async function together(
	running: readonly (readonly [title: string, Running])[],
	say: (line: string) => void = console.log,
): Promise<string | undefined> {
	let failed: string | undefined;
	await Promise.all(
		running.map(async ([title, { ended }]) => {
			const { ok, words } = await ended;
			// What was stopped because of another has nothing to say.
			if (failed !== undefined) return;
			say(`\n── ${title}\n\n${words.trim()}`);
			if (ok) return;
			failed = title;
			for (const [, { stop }] of running) stop();
		}),
	);
	return failed;
}

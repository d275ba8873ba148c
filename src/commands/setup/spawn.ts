/** Other programs, run to their end with their words shown. */
import { spawnSync } from "node:child_process";

/** True if it ended well. `env` is added to our own. */
export function runProgram(program: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
	const { status, error } = spawnSync(program, args, { stdio: "inherit", env: { ...process.env, ...env } });
	if (error) console.error(`${program} could not be started: ${error.message}`);
	return status === 0;
}

/** A file of ours, or of a package, on the Node that runs this. */
export const runNode = (file: string, args: string[] = [], env: NodeJS.ProcessEnv = {}): boolean =>
	runProgram(process.execPath, [file, ...args], env);

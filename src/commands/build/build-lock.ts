/** One build at a time in one folder: Astro keeps its working files under fixed names. */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** How long another build is waited for, in seconds. */
const patience = 600;

/**
 * Runs `work` while holding a file that names this process. The file of a process that is gone counts for nothing; a
 * living one is waited for. The name is linked into place, so that no other process ever reads it half written.
 */
export async function withLock<T>(file: string, say: (line: string) => void, work: () => Promise<T>): Promise<T> {
	mkdirSync(dirname(file), { recursive: true });
	const mine = `${file}.${process.pid}`;
	writeFileSync(mine, String(process.pid));
	try {
		for (let waited = 0; !take(mine, file); waited++) {
			const holder = Number(read(file));
			if (!isAlive(holder)) {
				rmSync(file, { force: true });
				continue;
			}
			if (waited === 0) say(`Another build is running (process ${holder}); waiting for it.`);
			if (waited > patience)
				throw new Error(`Process ${holder} still holds ${file}. If it is no build, delete the file.`);
			await pause(1000);
		}
	} finally {
		rmSync(mine, { force: true });
	}
	try {
		return await work();
	} finally {
		rmSync(file, { force: true });
	}
}

function take(mine: string, file: string): boolean {
	try {
		linkSync(mine, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
		throw error;
	}
}

function read(file: string): string {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return "";
	}
}

function isAlive(pid: number): boolean {
	if (!(pid > 0)) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}

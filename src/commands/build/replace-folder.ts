/** Puts a finished folder in the place of an old one, so that the place is never half filled. */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/** All three on one disk. Throws, with the old folder back in place, if the new one cannot be moved there. */
export function replaceFolder(fresh: string, place: string, aside: string): void {
	recover(place, aside);
	mkdirSync(dirname(place), { recursive: true });
	const hadOld = existsSync(place);
	if (hadOld) renameSync(place, aside);
	try {
		renameSync(fresh, place);
	} catch (error) {
		if (hadOld) renameSync(aside, place);
		throw error;
	}
	rmSync(aside, { recursive: true, force: true });
}

/** Clears up after a swap that was cut short: brings the old folder back if nothing took its place. */
export function recover(place: string, aside: string): void {
	if (existsSync(aside) && !existsSync(place)) renameSync(aside, place);
	rmSync(aside, { recursive: true, force: true });
}

/** Serves a built folder until it is told to stop. */
import { existsSync } from "node:fs";
import { environment } from "../../text/url/environment.ts";
import { serve } from "./server.ts";

/** The port that is tried first where PORT says nothing: Astro's own. */
const usualPort = 4321;

/** Prints the address alone on a line; Ctrl-C, or a signal to end, ends it with success. */
export async function serveSite(folder: string): Promise<void> {
	const port = Number(process.env["PORT"] || usualPort);
	const trouble = troubleWith(folder, port);
	if (trouble) {
		console.error(trouble);
		process.exitCode = 1;
		return;
	}
	const { address, close } = await serve({ folder, base: environment.base }, port, console.log);
	console.log(`${address}\n(Ctrl-C ends it.)`);
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, close);
}

function troubleWith(folder: string, port: number): string | undefined {
	if (!existsSync(folder)) return `There is no ${folder}/ yet; npm run build makes it.`;
	if (!(Number.isInteger(port) && port >= 0 && port < 65_536))
		return `PORT is "${process.env["PORT"]}"; it is a whole number below 65536.`;
	return undefined;
}

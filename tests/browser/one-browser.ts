import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";

/* Set up once for all files in this folder: one Chromium, to which each file connects (reader.ts). */

declare module "vitest" {
	interface ProvidedContext {
		/** Where the browser listens: ws://… */
		browserEndpoint: string;
	}
}

/** Without these, Chromium asks its maker's hosts for updates and lists at every start. */
const QUIET = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** Starts the browser and returns what ends it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const path = process.env["CHROMIUM_PATH"];
	if (!path || !existsSync(path)) throw new Error("CHROMIUM_PATH names no browser; npm test sets it.");
	const server = await chromium.launchServer({ executablePath: path, args: QUIET, host: "127.0.0.1" });
	project.provide("browserEndpoint", server.wsEndpoint());
	return () => server.close();
}

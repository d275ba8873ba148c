import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { withLock } from "../../../src/commands/build/build-lock.ts";

const folder = mkdtempSync(join(tmpdir(), "exclusive-"));
const lock = join(folder, "lock");
afterAll(() => rmSync(folder, { recursive: true }));

it("lets a second one wait, and says so", async () => {
	const said: string[] = [];
	const order: string[] = [];
	const first = withLock(
		lock,
		() => {},
		async () => {
			await pause(200);
			order.push("first");
		},
	);
	await withLock(
		lock,
		(line) => said.push(line),
		async () => {
			order.push("second");
		},
	);
	await first;
	expect(order).toEqual(["first", "second"]);
	expect(said).toEqual([`Another build is running (process ${process.pid}); waiting for it.`]);
	expect(readdirSync(folder)).toEqual([]);
});

it("takes over from a process that is gone, and lets go when the work fails", async () => {
	writeFileSync(lock, "999999999");
	const failing = withLock(
		lock,
		() => {},
		() => Promise.reject(new Error("broken")),
	);
	await expect(failing).rejects.toThrow("broken");
	expect(readdirSync(folder)).toEqual([]);
});

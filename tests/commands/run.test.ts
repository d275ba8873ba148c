import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const root = mkdtempSync(join(tmpdir(), "run-"));
afterAll(() => rmSync(root, { recursive: true }));

describe("the front door", () => {
	const run = (...args: string[]) =>
		spawnSync(process.execPath, ["src/commands/run.js", ...args], {
			encoding: "utf8",
			env: { PATH: process.env["PATH"] },
		});

	it("runs a program of the project, on the project's Node, without installing again", () => {
		const { stdout, status } = run("node", "--version");
		expect(stdout.trim()).toBe(process.version);
		expect(status).toBe(0);
	});

	it("ends with the exit code of what it ran", () => {
		expect(run("node", "--eval", "process.exit(3)").status).toBe(3);
		expect(run("no-such-program")).toMatchObject({ status: 1, stderr: expect.stringContaining("no-such-program") });
	});
});

describe("preview", () => {
	const preview = (env: Record<string, string>) =>
		spawn(process.execPath, [resolve("src/commands/preview.ts")], { cwd: root, env });

	it("says what to do before a first build", async () => {
		const child = preview({});
		const [words] = await once(child.stderr, "data");
		const [code] = await once(child, "exit");
		expect(String(words)).toBe("There is no dist/ yet; npm run build makes it.\n");
		expect(code).toBe(1);
	});

	it("prints the address alone on a line, serves under BASE, and ends well when told to", async () => {
		mkdirSync(join(root, "dist"));
		writeFileSync(join(root, "dist/index.html"), "home");
		const child = preview({ PORT: "0", BASE: "/sub/path/" });
		const [words] = await once(child.stdout, "data");
		const [address = ""] = String(words).split("\n");
		expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sub\/path\/$/);
		expect(await (await fetch(address)).text()).toBe("home");
		child.kill("SIGINT");
		expect(await once(child, "exit")).toEqual([0, null]);
	});
});

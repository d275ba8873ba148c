import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { nodeProblem } from "../../src/commands/setup/node-version.js";

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

	it("runs no file that is no front door, and says which there are", () => {
		for (const command of ["geo/npm-file", "../client/template", "/bin/sh", "run"]) {
			const { status, stderr } = run(command);
			expect(status, command).toBe(1);
			expect(stderr).toContain(`There is no command called ${command}. There are: `);
			expect(stderr).toMatch(/ build, .*\bstart\b/);
		}
	});

	it("has every file that lies at the top of its folder behind it", () => {
		const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
		const called = Object.values(scripts).map((line) => line.split(" ")[2]);
		const doors = globSync("src/commands/*.ts").map((file) => basename(file, ".ts"));
		expect(doors.filter((door) => !called.includes(door))).toEqual([]);
	});

	it("asks for the version of Node before it installs", () => {
		expect(nodeProblem("v18.20.8")).toBe(
			"This needs Node.js 20 or newer and here is v18.20.8; https://nodejs.org has a newer one.",
		);
		expect(["v20.0.0", "v24.21.0", "v100.0.0"].map(nodeProblem)).toEqual([null, null, null]);
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

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { completeLock, type Lock, missingRows, platform } from "../../../src/commands/setup/lockfile-rows.ts";

const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8");
const lock: Lock = JSON.parse(read("package-lock.json"));
const manifest = JSON.parse(read("package.json"));

describe("package-lock.json", () => {
	it("has a row for every optional dependency (if not: npm run lock)", () => {
		expect(missingRows(lock).map(({ name }) => name)).toEqual([]);
	});

	it("names no registry, so that any can be used (if not: npm run lock)", () => {
		const named = Object.entries(lock.packages).filter(([, row]) => row.resolved && !row.link);
		expect(named.map(([path]) => path)).toEqual([]);
	});

	it("has a platform on every row that may be absent from a registry", () => {
		const bare = Object.entries(lock.packages).filter(([path, row]) => path && !("integrity" in row) && !row.cpu);
		expect(bare.map(([path]) => path)).toEqual([]);
	});
});

describe("package.json", () => {
	it("asks for exact versions", () => {
		for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
			expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
	});

	it("brings the Node that .node-version names", () => {
		expect(read(".node-version").trim()).toBe(manifest.devDependencies.node);
	});
});

describe("completing a lock", () => {
	const parent = { version: "1.0.0", dev: true, optionalDependencies: { "@a/linux-x64-musl": "1.0.0", b: "2.0.0" } };

	it("adds a row with version and platform, in npm's order, and drops addresses", () => {
		const packages: Lock["packages"] = {
			"": {},
			"node_modules/p": parent,
			"node_modules/b": { version: "2.0.0", resolved: "https://x.org/b" },
		};
		const { packages: completed } = completeLock({ packages });
		expect(Object.keys(completed)).toEqual(["", "node_modules/@a/linux-x64-musl", "node_modules/b", "node_modules/p"]);
		expect(completed["node_modules/b"]).toEqual({ version: "2.0.0" });
		expect(completed["node_modules/@a/linux-x64-musl"]).toEqual({
			version: "1.0.0",
			dev: true,
			optional: true,
			os: ["linux"],
			cpu: ["x64"],
			libc: ["musl"],
		});
	});

	it("sees a row in a folder nearer to the one that asks", () => {
		const packages = {
			"node_modules/p": { optionalDependencies: { q: "1.0.0" } },
			"node_modules/p/node_modules/q": {},
		};
		expect(missingRows({ packages })).toEqual([]);
	});

	it.each([
		["@pagefind/windows-arm64", { os: ["win32"], cpu: ["arm64"] }],
		["@astrojs/compiler-binding-linux-arm64-gnu", { os: ["linux"], cpu: ["arm64"], libc: ["glibc"] }],
		["@astrojs/compiler-binding-wasm32-wasi", { cpu: ["wasm32"] }],
		["@esbuild/darwin-x64", { os: ["darwin"], cpu: ["x64"] }],
	])("reads the platform of %s", (name, row) => expect(platform(name)).toEqual(row));

	it("does not guess a platform", () => {
		expect(() => platform("fsevents")).toThrow("Write its row by hand");
	});
});

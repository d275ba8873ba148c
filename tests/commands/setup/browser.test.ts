import { describe, expect, it } from "vitest";
import { findBrowser, type Machine } from "../../../src/commands/setup/browser.ts";

const machine = (programs: string[], env: Machine["env"] = {}, isRoot = false): Machine => ({
	env: { PATH: "/usr/local/bin:/usr/bin", ...env },
	isRoot,
	isProgram: (path) => programs.includes(path),
});

describe("the browser for the tests", () => {
	it.each([
		["CHROMIUM_PATH", machine(["/opt/c", "/usr/bin/chromium"], { CHROMIUM_PATH: "/opt/c" }), "/opt/c"],
		["chromium before the others", machine(["/usr/local/bin/google-chrome", "/usr/bin/chromium"]), "/usr/bin/chromium"],
		["chromium-browser", machine(["/usr/bin/chromium-browser"]), "/usr/bin/chromium-browser"],
		["google-chrome", machine(["/usr/bin/google-chrome"]), "/usr/bin/google-chrome"],
		["an empty CHROMIUM_PATH as none", machine(["/usr/bin/chromium"], { CHROMIUM_PATH: "" }), "/usr/bin/chromium"],
	])("is %s", (_, given, path) => expect(findBrowser(given)).toEqual({ path }));

	it("has an absolute path, however it was named", () => {
		const path = `${process.cwd()}/tools/chrome`;
		expect(findBrowser(machine([path], { CHROMIUM_PATH: "tools/chrome" }))).toEqual({ path });
		expect(findBrowser(machine([`${process.cwd()}/bin/chromium`], { PATH: "bin" }))).toMatchObject({
			path: `${process.cwd()}/bin/chromium`,
		});
	});

	it("is not looked for elsewhere when CHROMIUM_PATH is wrong", () => {
		const way = findBrowser(machine(["/usr/bin/chromium"], { CHROMIUM_PATH: "/opt/none" }, true));
		expect(way).toEqual({ error: 'CHROMIUM_PATH is "/opt/none", but no program lies there.' });
	});

	it("comes from Debian for root with apt-get, and for nobody else", () => {
		expect(findBrowser(machine(["/usr/bin/apt-get"], {}, true))).toEqual({ install: "chromium" });
		expect(findBrowser(machine(["/usr/bin/apt-get"]))).toHaveProperty("error");
		expect(findBrowser(machine([], {}, true))).toHaveProperty("error");
	});

	it("that is missing is an error which names every way to one", () => {
		const { error } = findBrowser(machine([])) as { error: string };
		for (const word of ["CHROMIUM_PATH", "chromium, chromium-browser, google-chrome", "root", "Debian"])
			expect(error).toContain(word);
	});
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { recover, replaceFolder } from "../../../src/commands/build/replace-folder.ts";

let root: string;
let fresh: string;
let place: string;
let aside: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "swap-"));
	[fresh, place, aside] = ["fresh", "dist", "old"].map((name) => join(root, name)) as [string, string, string];
});
afterEach(() => rmSync(root, { recursive: true }));

const fill = (folder: string, text: string) => {
	mkdirSync(folder);
	writeFileSync(join(folder, "page"), text);
};
const page = () => readFileSync(join(place, "page"), "utf8");

it("puts a folder where none was", () => {
	fill(fresh, "new");
	replaceFolder(fresh, place, aside);
	expect(page()).toBe("new");
});

it("puts a folder in the place of the old one and leaves nothing behind", () => {
	fill(fresh, "new");
	fill(place, "old");
	writeFileSync(join(place, "gone"), "");
	replaceFolder(fresh, place, aside);
	expect(page()).toBe("new");
	expect([fresh, aside, join(place, "gone")].filter((file) => existsSync(file))).toEqual([]);
});

it("keeps the old folder if the new one cannot be moved", () => {
	fill(place, "old");
	expect(() => replaceFolder(fresh, place, aside)).toThrow("ENOENT");
	expect(page()).toBe("old");
});

it("brings the old folder back after a swap that was cut short", () => {
	fill(aside, "old");
	recover(place, aside);
	expect(page()).toBe("old");
});

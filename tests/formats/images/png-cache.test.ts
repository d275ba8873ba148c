import {
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { png } from "../../../src/formats/images/png.ts";
import { fileName, pngCache } from "../../../src/formats/images/png-cache.ts";

const root = mkdtempSync(join(tmpdir(), "png-cache-"));
afterAll(() => rmSync(root, { recursive: true }));
let count = 0;
const empty = (): string => join(root, String(++count));

const PICTURE = (words: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><text x="4" y="14" font-family="Source Sans 3">${words}</text></svg>`;
const SVG = PICTURE("Kyiv");
const fileIn = (cache: string, svg = SVG): string => join(cache, "png", fileName(svg));

describe("a picture", () => {
	test("is the same drawn, drawn into the cache, and read from it", () => {
		const cache = empty();
		const [drawn, cold, warm] = [png(SVG), pngCache(cache)(SVG), pngCache(cache)(SVG)];
		expect(Buffer.from(cold).equals(drawn)).toBe(true);
		expect(Buffer.from(warm).equals(drawn)).toBe(true);
		expect(readdirSync(join(cache, "png"))).toEqual([fileName(SVG)]);
	});

	test("is read and not drawn where it is kept", () => {
		const cache = empty();
		pngCache(cache)(SVG);
		pngCache(cache)(PICTURE("Lviv"));
		writeFileSync(fileIn(cache), readFileSync(fileIn(cache, PICTURE("Lviv"))));
		expect(Buffer.from(pngCache(cache)(SVG)).equals(png(PICTURE("Lviv")))).toBe(true);
	});

	test.each([
		["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
		["with one bit turned", (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 50 ? byte ^ 1 : byte)))],
		["empty", () => Buffer.alloc(0)],
	])("whose file is %s is drawn anew, and kept", (_, damage) => {
		const cache = empty();
		pngCache(cache)(SVG);
		const whole = readFileSync(fileIn(cache));
		writeFileSync(fileIn(cache), damage(whole));
		expect(Buffer.from(pngCache(cache)(SVG)).equals(png(SVG))).toBe(true);
		expect(readFileSync(fileIn(cache)).equals(whole)).toBe(true);
	});

	test("of other words has another name", () => expect(fileName(PICTURE("Lviv"))).not.toBe(fileName(SVG)));
});

test("without a folder nothing is kept", () => {
	const before = readdirSync(".");
	expect(Buffer.from(pngCache("")(SVG)).equals(png(SVG))).toBe(true);
	expect(readdirSync(".")).toEqual(before);
});

test("what was not used for a month before the last picture is thrown away when a build begins", () => {
	const cache = empty();
	pngCache(cache)(SVG);
	const folder = join(cache, "png");
	const last = Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs));
	for (const [name, days] of [
		["old.png", 40],
		["recent.png", 20],
	] as const) {
		writeFileSync(join(folder, name), "a picture");
		const then = new Date(last - days * 86_400_000);
		utimesSync(join(folder, name), then, then);
	}
	pngCache(cache);
	expect(existsSync(join(folder, "recent.png"))).toBe(true);
	expect(existsSync(join(folder, "old.png"))).toBe(false);
});

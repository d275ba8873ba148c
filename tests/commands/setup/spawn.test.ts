import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startNode, together } from "../../../src/commands/setup/spawn.ts";

const folder = mkdtempSync(join(tmpdir(), "point-by-point-spawn-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = (name: string, code: string): string => {
	const file = join(folder, `${name}.mjs`);
	writeFileSync(file, code);
	return file;
};

test("two that end well are each heard, and none is named", async () => {
	const lines: string[] = [];
	const failed = await together(
		[
			["One", startNode(program("one", "console.log('first', process.env.WORD)"), [], { WORD: "set" })],
			["Two", startNode(program("two", "console.error('second')"))],
		],
		(line) => lines.push(line),
	);
	expect(failed).toBeUndefined();
	expect(lines.toSorted()).toEqual(["\n── One\n\nfirst set", "\n── Two\n\nsecond"]);
});

test("where one fails it is named with its words, and the other is stopped and not heard", async () => {
	const lines: string[] = [];
	const failed = await together(
		[
			["Endless", startNode(program("endless", "console.log('on and on'); setInterval(() => {}, 1000)"))],
			["Wrong", startNode(program("wrong", "console.log('line 3 is wrong'); process.exitCode = 1"))],
		],
		(line) => lines.push(line),
	);
	expect(failed).toBe("Wrong");
	expect(lines).toEqual(["\n── Wrong\n\nline 3 is wrong"]);
});

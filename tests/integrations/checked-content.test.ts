import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { checkedContent, contentFolder } from "../../src/integrations/checked-content.ts";
import { folderWith } from "../check/content-folder.ts";

test("the content is read once, and again after a file is added, saved or removed", async () => {
	const root = folderWith({});
	onTestFinished(() => rmSync(root, { recursive: true }));
	const file = join(contentFolder(root), "actors/one.mdx");
	const first = checkedContent(root);
	await turn();
	expect(checkedContent(root)).toBe(first);
	await turn();
	for (const change of [() => writeFileSync(file, "added"), () => writeFileSync(file, "saved"), () => rmSync(file)]) {
		const before = checkedContent(root);
		await turn();
		change();
		expect(checkedContent(root)).not.toBe(before);
		await turn();
	}
	expect(checkedContent(root).problems).toEqual(first.problems);
});

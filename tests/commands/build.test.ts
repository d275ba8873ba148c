import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";

const root = mkdtempSync(join(tmpdir(), "build-"));
afterAll(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => {
	mkdirSync(join(root, file, ".."), { recursive: true });
	writeFileSync(join(root, file), text);
};

it("builds nothing from content with a problem, says it, and leaves dist/ whole", () => {
	write("content/actors/broken.mdx", "no front matter\n");
	write("dist/index.html", "as it was");
	const { status, stderr } = spawnSync(process.execPath, [resolve("src/commands/build.ts")], {
		cwd: root,
		encoding: "utf8",
	});
	expect(status).toBe(1);
	expect(stderr).toContain("content/actors/broken.mdx:1:");
	expect(stderr).toMatch(/Nothing was built\. Problems in content\/: \d+\n$/);
	expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("as it was");
	expect(existsSync(join(root, ".build/fresh-dist"))).toBe(false);
});

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

write("content/actors/broken.mdx", "no front matter\n");
write("dist/index.html", "as it was");

it("builds nothing from content with a problem, says it, and leaves dist/ whole", () => {
	const { status, stderr } = spawnSync(process.execPath, ["src/commands/build.ts", join(root, "dist")], {
		env: { ...process.env, CONTENT: join(root, "content") },
		encoding: "utf8",
	});
	expect(status).toBe(1);
	expect(stderr).toContain("content/actors/broken.mdx:1:1  no-front-matter");
	expect(stderr).toMatch(/Nothing was built\. Problems in .+: \d+\n\nThe build failed; dist\/ is as it was\.\n$/);
	expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("as it was");
	expect(existsSync(resolve(".build/fresh-dist"))).toBe(false);
});

it("so does Astro itself, which is what hosts run", () => {
	const astro = ["node_modules/astro/bin/astro.mjs", "build", "--outDir", join(root, "dist")];
	const { status, stderr } = spawnSync(process.execPath, astro, {
		env: { ...process.env, CONTENT: join(root, "content") },
		encoding: "utf8",
	});
	expect(status).toBe(1);
	expect(stderr).toContain("content/actors/broken.mdx:1:1  no-front-matter");
	expect(readFileSync(join(root, "dist/index.html"), "utf8")).toBe("as it was");
});

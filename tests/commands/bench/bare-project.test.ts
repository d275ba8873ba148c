import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeBareProject } from "../../../src/commands/bench/bare-project.ts";
import { MDX_COMPONENTS } from "../../../src/schema/mdx-components.ts";
import { folderWith } from "../../check/content-folder.ts";
import { GOOD } from "../../check/good-content.ts";

test("the bare project has a page for each entry that has one here, with the text as it was written", () => {
	const root = folderWith({});
	const folder = mkdtempSync(join(tmpdir(), "bare-"));
	onTestFinished(() => {
		rmSync(root, { recursive: true });
		rmSync(folder, { recursive: true });
	});
	const withPage = /^(versions|clauses|disputes|actors|events|explainers|pages|glossary|sources|places|lines|zones)\//;
	const expected = Object.keys(GOOD).filter((path) => withPage.test(path));
	expect(writeBareProject(join(root, "content"), folder)).toBe(expected.length);
	for (const path of expected) {
		const text = readFileSync(join(folder, "content", path.replace(/\.yaml$/, ".mdx")), "utf8");
		expect(text, path).toBe(path.endsWith(".mdx") ? GOOD[path] : `---\n${GOOD[path]}---\n`);
	}
	for (const name of Object.keys(MDX_COMPONENTS))
		expect(readFileSync(join(folder, `src/components/${name}.astro`), "utf8")).toContain("<slot />");
});

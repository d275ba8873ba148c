import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkContent } from "../../src/check/index.ts";
import { rawOf } from "../../src/model/checked-entry.ts";
import { linkContent } from "../../src/model/link/link-content.ts";

/* The real content, read once by the check and made into the plan, as the build does it. */

const root = fileURLToPath(new URL("../../", import.meta.url));

export const { entries, problems } = checkContent({ root, today: new Date().toISOString().slice(0, 10) });

export const site = linkContent(entries.map(rawOf));

/** The files of content/ as text, without those of sources, which hold titles and addresses of others. */
export const ownWords: readonly { file: string; text: string }[] = globSync("content/**/*.{mdx,yaml}", { cwd: root })
	.map((file) => file.replaceAll("\\", "/"))
	.filter((file) => !file.startsWith("content/sources/"))
	.sort()
	.map((file) => ({ file, text: readFileSync(`${root}${file}`, "utf8") }));

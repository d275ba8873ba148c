import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readContent } from "../fixtures/read-content.ts";

/* The real content, read once by the check and linked, as the build does it. Only tests of content and of the built site use it. */

const root = fileURLToPath(new URL("../../", import.meta.url));

export const { entries, problems, site } = readContent(root);

/** The files of content/ as text, without those of sources, which hold titles and addresses of others. */
export const ownWords: readonly { file: string; text: string }[] = globSync("content/**/*.{mdx,yaml}", { cwd: root })
	.map((file) => file.replaceAll("\\", "/"))
	.filter((file) => !file.startsWith("content/sources/"))
	.sort()
	.map((file) => ({ file, text: readFileSync(`${root}${file}`, "utf8") }));

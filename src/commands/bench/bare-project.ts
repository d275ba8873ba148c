import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { walk } from "../../check/files/walk.ts";
import { COLLECTIONS } from "../../schema/collections.ts";
import { MDX_COMPONENTS } from "../../schema/mdx-components.ts";

/*
 * What Astro and MDX cost without this site: a project of the least files, with a page for each entry that has one here.
 * The page is the heading and the text; the writer's words are the smallest components that print something.
 */

const CONFIG = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";

export const collections = { entries: defineCollection({ loader: glob({ pattern: "**/*.mdx", base: "content" }) }) };
`;

const PAGE = `---
import { getCollection, render } from "astro:content";
import { components } from "../components.ts";

export const getStaticPaths = async () =>
	(await getCollection("entries")).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---

<html lang="en"><head><meta charset="utf-8" /><title>{entry.id}</title></head><body><h1>{entry.data.title ?? entry.id}</h1><Content components={components} /></body></html>
`;

const WORD = "<span>{Object.values(Astro.props).join()}<slot /></span>\n";

const NAMES = Object.keys(MDX_COMPONENTS);
const COMPONENTS = `${NAMES.map((name) => `import ${name} from "./components/${name}.astro";\n`).join("")}
export const components = { ${NAMES.join(", ")} };
`;

/**
 * Writes the project.
 * @param content the folder of the content that is to be built
 * @param folder below the project's root, so that its packages are found; what stands there is overwritten
 * @returns the number of its pages
 */
export function writeBareProject(content: string, folder: string): number {
	const write = (path: string, text: string): void => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	};
	write("src/content.config.ts", CONFIG);
	write("src/pages/[...id].astro", PAGE);
	write("src/components.ts", COMPONENTS);
	for (const name of NAMES) write(`src/components/${name}.astro`, WORD);
	let pages = 0;
	for (const { collection, id, absolute } of walk(dirname(content), basename(content)).files) {
		const { address, ending } = COLLECTIONS[collection];
		if (address === null) continue;
		const path = `content/${collection}/${id}.mdx`;
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		if (ending === ".mdx") copyFileSync(absolute, join(folder, path));
		else write(path, `---\n${readFileSync(absolute, "utf8")}---\n`);
		pages++;
	}
	return pages;
}

import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/*
 * The sites that `npm test` builds before the tests (src/commands/test.ts), read as files:
 *
 * - ROOT is the real content under "/", with nothing set. What only the real content can tell is asked of it.
 * - SUB is the fixture under "/sub/path/", with all that an operator can set. What hangs on the base or on a setting is
 *   asked of it and of ROOT. It has none of the ids of the real content, so that code which is tied to one breaks its build.
 * - SAME is the fixture under "/", with nothing set: it differs from SUB in addresses alone.
 */

export interface BuiltSite {
	folder: string;
	base: string;
	origin: string | null;
	repository: string | null;
	/** The folder of its content. */
	content: string;
}

/** The folder of the fixture, below that of the project. */
export const FIXTURE = "tests/fixtures/content";

const folder = (name: string): string => fileURLToPath(new URL(`../../.build/${name}/`, import.meta.url));

const nothing = { base: "/", origin: null, repository: null } as const;
export const ROOT: BuiltSite = { folder: folder("test-root"), ...nothing, content: "content" };
export const SAME: BuiltSite = { folder: folder("test-same"), ...nothing, content: FIXTURE };
export const SUB: BuiltSite = {
	folder: folder("test-sub"),
	base: "/sub/path/",
	origin: "https://example.org",
	repository: "https://example.org/editors/plan",
	content: FIXTURE,
};
/** Two bases, two settings, two contents. */
export const SITES = [ROOT, SUB] as const;

export interface BuiltPage {
	/** Below the base: "", "clauses/crimea/", "404.html". */
	path: string;
	html: string;
	elements: readonly Tree.Element[];
}

/** All files of a site below its folder, with "/", sorted. */
export const filesOf = (site: BuiltSite): string[] =>
	globSync("**/*.*", { cwd: site.folder, exclude: (name) => name === "node_modules" })
		.map((file) => file.replaceAll("\\", "/"))
		.sort();

/** The elements of a tree, in the order of the page. */
export function* elementsOf(node: Tree.Node): Generator<Tree.Element> {
	if ("tagName" in node) yield node;
	if ("childNodes" in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** A page from its HTML, which is parsed when its elements are first asked for. */
export function pageOf(path: string, html: string): BuiltPage {
	let elements: readonly Tree.Element[] | undefined;
	return {
		path,
		html,
		get elements() {
			elements ??= [...elementsOf(parse(html))];
			return elements;
		},
	};
}

/** The pages read so far, by folder. The files of this folder share their modules: each page is parsed once for all. */
const known = new Map<string, readonly BuiltPage[]>();

/** Every page of a site. Throws where the site was not built. */
export function pagesOf(site: BuiltSite): readonly BuiltPage[] {
	const pages = known.get(site.folder) ?? readPages(site);
	known.set(site.folder, pages);
	return pages;
}

function readPages(site: BuiltSite): BuiltPage[] {
	const files = filesOf(site).filter((file) => file.endsWith(".html"));
	if (files.length === 0) throw new Error(`There is no page in ${site.folder}; npm test builds it.`);
	return files.map((file) =>
		pageOf(file.replace(/(^|\/)index\.html$/, "$1"), readFileSync(`${site.folder}${file}`, "utf8")),
	);
}

export const attribute = (element: Tree.Element, name: string): string | undefined =>
	element.attrs.find((one) => one.name === name)?.value;

/** The text inside an element, with runs of white space as one space. */
export function textOf(element: Tree.Element): string {
	const read = (node: Tree.Node): string =>
		"value" in node ? node.value : "childNodes" in node ? node.childNodes.map(read).join("") : "";
	return read(element).replace(/\s+/gu, " ").trim();
}

/** The elements of the pages asked so far, by name. */
const named = new WeakMap<BuiltPage, Map<string, Tree.Element[]>>();

/** The elements of a page by name, and by any of the attributes given. */
export function find(page: BuiltPage, tag: string, attributes: Record<string, string> = {}): Tree.Element[] {
	const byName = named.get(page) ?? Map.groupBy(page.elements, ({ tagName }) => tagName);
	named.set(page, byName);
	const wanted = Object.entries(attributes);
	return (byName.get(tag) ?? []).filter((element) =>
		wanted.every(([name, value]) => attribute(element, name) === value),
	);
}

export const idsOf = (page: BuiltPage): string[] => page.elements.flatMap((element) => attribute(element, "id") ?? []);

/** The elements inside an element, itself left out. */
export const inside = (element: Tree.Element): Tree.Element[] => [...elementsOf(element)].slice(1);

/** Paths of the pages of which something does not hold. */
export const failingOf = (holds: (page: BuiltPage) => boolean, among: readonly BuiltPage[]): string[] =>
	among.filter((page) => !holds(page)).map(({ path }) => path);

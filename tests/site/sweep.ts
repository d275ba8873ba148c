import type { BuiltPage } from "./built-site.ts";

/** Set by `npm run test:all`: what is slow is done with every page. */
const isFull = process.env["FULL"] === "1";

/** How many of the largest pages a sweep takes besides one of each kind. */
const LARGEST = 20;

/** What a page is made by, as far as its address tells: its folder, how deep it stands, whether it narrows a list. */
const kindOf = (path: string): string =>
	[path.split("/", 1)[0], path.split("/").length, path.includes("/by/")].join(" ");

/**
 * The pages that a slow test takes: the largest of each kind and the twenty largest of all, as what goes wrong on a page
 * mostly goes wrong on the longest of its kind. Every page under `npm run test:all`.
 */
export function sweepOf(pages: readonly BuiltPage[], full = isFull): readonly BuiltPage[] {
	if (full) return pages;
	const bySize = pages.toSorted((a, b) => b.html.length - a.html.length || (a.path < b.path ? -1 : 1));
	const kinds = new Map(bySize.toReversed().map((page) => [kindOf(page.path), page]));
	const taken = new Set([...kinds.values(), ...bySize.slice(0, LARGEST)]);
	return pages.filter((page) => taken.has(page));
}

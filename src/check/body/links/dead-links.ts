import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Collection, FIXED_ADDRESSES, pathOf } from "../../../schema/collections.ts";
import type { Target } from "../../../schema/fields/id.ts";
import type { ContentIndex } from "../../content-index.ts";
import { madeOnce } from "../../made-once.ts";
import type { ParsedFile } from "../../parsed-file.ts";
import { nearest } from "../../report/nearest.ts";
import { type Diagnosis, type Problem, problemAt } from "../../report/problem.ts";
import { headingAnchors } from "../headings.ts";
import { rangeOf } from "../tree.ts";
import { addressesOf } from "./addresses.ts";

const WHY = "A reader who follows it would come to nothing.";

/** Path of a page → the entry it shows; null for a page that is no entry. */
const pagesOf = madeOnce((index: ContentIndex): ReadonlyMap<string, ParsedFile | null> => {
	const pages = new Map<string, ParsedFile | null>(FIXED_ADDRESSES.map((path) => [path, null]));
	for (const parsed of index.files) {
		const path = pathOf(parsed.collection, parsed.id);
		if (path !== null && !path.includes("#")) pages.set(path, parsed);
	}
	return pages;
});

/** Anchors that stand for an entry on a page, by the letter in front. */
const LETTERS: Record<string, Target> = { w: "versions", p: "positions", n: "numbers", s: "sources" };

/** Whether an anchor is known to exist, known not to, or made by the layout (null). */
function anchorExists(anchor: string, path: string, page: ParsedFile | null, index: ContentIndex): boolean | null {
	if (path === "glossary/") return index.ids.glossary.has(anchor);
	const [, letter = "", id = ""] = /^([a-z])-(.+)$/.exec(anchor) ?? [];
	if (letter === "a" && page?.collection === "disputes") {
		const data = index.data("disputes", page.id);
		return data === undefined ? null : data.answers.some(({ key }) => key === id);
	}
	if (page?.collection === "pages" && Object.hasOwn(index.data("pages", page.id)?.anchors ?? {}, anchor)) return true;
	const target = LETTERS[letter];
	if (target) return index.ids[target].has(id);
	if (page?.body?.tree && headingAnchors(page.body.tree).has(anchor)) return true;
	return null;
}

function deadPage(path: string, paths: Iterable<string>): Diagnosis {
	const known = [...paths];
	const near = known.includes(`${path}/`) ? [`${path}/`] : nearest(path, known);
	return {
		rule: "dead-link",
		found: `there is no page "/${path}"`,
		valid:
			near.length > 0
				? `did you mean ${near.map((one) => `"/${one}"`).join(" or ")}?`
				: "addresses of entries, such as /clauses/<id>/",
		fix: near[0] === undefined ? "Delete the link." : `Write /${near[0]}, or the writer's word for the entry.`,
		why: WHY,
	};
}

const deadAnchor = (anchor: string): Diagnosis => ({
	rule: "dead-anchor",
	found: `there is no place "#${anchor}" on that page`,
	valid: "a heading in small letters with hyphens, #w-<version>, #p-<position>, #a-<answer>, #n-<number>, #s-<source>",
	fix: "Correct the part behind #, or leave it out.",
	why: WHY,
});

/** Links to pages, places on pages and images that do not exist. */
export function deadLinkProblems(parsed: ParsedFile, index: ContentIndex, root: string): Problem[] {
	const tree = parsed.body?.tree;
	if (!tree) return [];
	const found = addressesOf(tree);
	if (found.length === 0) return [];
	const pages = pagesOf(index);
	return found.flatMap(({ node, address, image }) => {
		const say = (words: Diagnosis): Problem[] => [problemAt(parsed.source, rangeOf(node), words)];
		if (address.kind === "anchor") {
			const own =
				headingAnchors(tree).has(address.anchor) ||
				anchorExists(address.anchor, "", parsed as ParsedFile<Collection>, index);
			return own === true ? [] : say(deadAnchor(address.anchor));
		}
		if (address.kind !== "page") return [];
		if (image)
			return existsSync(join(root, "public", address.path)) && !address.path.split("/").includes("..")
				? []
				: say({
						rule: "dead-image",
						found: `there is no image public/${address.path}`,
						fix: "Put the image into public/, or correct its path.",
						why: WHY,
					});
		const page = pages.get(address.path);
		if (page === undefined) return say(deadPage(address.path, pages.keys()));
		if (address.anchor !== null && anchorExists(address.anchor, address.path, page, index) === false)
			return say(deadAnchor(address.anchor));
		return [];
	});
}

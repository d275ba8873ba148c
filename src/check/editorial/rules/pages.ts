import { slug } from "github-slugger";
import { PAGES_OF_THE_FRAME, pathOf } from "../../../schema/collections.ts";
import { headingAnchors, headingsOf } from "../../body/headings.ts";
import { textOf } from "../../body/tree.ts";
import type { ContentIndex } from "../../content-index.ts";
import type { ValidFile } from "../../parsed-file.ts";
import { validAmong } from "../../report/nearest.ts";
import { type Problem, problemOf } from "../../report/problem.ts";

/** An anchor of a page about the site names one of its headings, and no other heading is called so. */
export function pageProblems({ data, fields, body }: ValidFile<"pages">): Problem[] {
	if (!body?.tree) return [];
	const headings = headingsOf(body.tree).map(textOf);
	const slugs = headingAnchors(body.tree);
	return Object.entries(data.anchors).flatMap(([anchor, heading]) => {
		if (!headings.includes(heading))
			return [
				fields.problem(["anchors", anchor], {
					rule: "anchor-without-heading",
					found: `no heading of this page is "${heading}"`,
					valid: validAmong(heading, headings, "headings"),
					fix: "Write the heading as it stands in the text.",
					why: "What leads to this place would lead to nothing.",
				}),
			];
		if (!slugs.has(anchor) || anchor === slug(heading)) return [];
		return [
			fields.problem(["anchors", anchor], {
				rule: "anchor-twice",
				found: `another heading of this page has the anchor "${anchor}" by its words`,
				fix: "Give one of the two another name.",
				why: "No two places on a page share a name.",
			}),
		];
	});
}

/** The pages to which the frame of every page leads, where they are missing. Of a folder without any, more is said elsewhere. */
export function missingPages(index: ContentIndex, folder: string): Problem[] {
	if (index.ids.pages.size === 0) return [];
	const paths = new Set([...index.ids.pages].map((id) => pathOf("pages", id)));
	return PAGES_OF_THE_FRAME.filter((path) => !paths.has(path)).map((path) =>
		problemOf(`${folder}/pages/${path.split("/").at(-2)}.mdx`, {
			rule: "missing-page",
			found: `there is no file for the page "/${path}"`,
			fix: "Add it, with its title, its gist and the day of its review.",
			why: "The head and the foot of every page lead there.",
		}),
	);
}

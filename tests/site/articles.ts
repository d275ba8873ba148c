import type { Page } from "../../src/model/entities.ts";
import type { SiteData } from "../../src/model/site-data.ts";
import { COLLECTIONS, type Collection, pathOf } from "../../src/schema/collections.ts";

const collections = Object.keys(COLLECTIONS) as Collection[];
const withPages = collections.filter((name) => pathOf(name, "x")?.endsWith("/"));

/** Every entry that has a page to itself. */
export const articlesOf = (site: SiteData): readonly Page[] =>
	withPages.flatMap((name) => site[name] as readonly Page[]);

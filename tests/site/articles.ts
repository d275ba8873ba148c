import type { Page } from "../../src/model/entities.ts";
import { COLLECTIONS, type Collection, pathOf } from "../../src/schema/collections.ts";
import { site } from "../content/real-content.ts";

const collections = Object.keys(COLLECTIONS) as Collection[];
const withPages = collections.filter((name) => pathOf(name, "x")?.endsWith("/"));

/** Every entry of the real content that has a page to itself. */
export const articles: readonly Page[] = withPages.flatMap((name) => site[name] as readonly Page[]);

import type { Clause } from "../../entities.ts";
import type { SiteData } from "../../site-data.ts";
import { type FacetValue, facetsOf } from "./facets.ts";
import { cut } from "./list-pages.ts";

/** Most clauses on one page of positions: a clause with its four voices weighs about 0.8 kB, and its sources stand below. */
const CLAUSES_ON_A_PAGE = 30;

/** One page of the positions on the clauses of a theme. */
export interface PositionsPage {
	/** From 1. */
	part: number;
	clauses: readonly Clause[];
}

/** The themes whose positions have pages of their own, each with its pages in order. */
export const positionPages = (site: SiteData): { theme: FacetValue<"clauses">; pages: readonly PositionsPage[] }[] =>
	facetsOf(site, "clauses")
		.filter(({ id }) => id === "theme")
		.flatMap(({ values }) => values)
		.map((theme) => ({
			theme,
			pages: cut(theme.entries, CLAUSES_ON_A_PAGE).map((clauses, index) => ({ part: index + 1, clauses })),
		}));

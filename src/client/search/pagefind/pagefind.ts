import { assertIndexComplete, reasonOf, SearchFailure } from "../page/search-failure.ts";
import { FACETS, type SearchFacet, type SearchState } from "../page/search-state.ts";
import { indexHasWord, type Read } from "./index-has-word.ts";
import { RANKING } from "./ranking.ts";
import { relaxQuery } from "./relax-query.ts";

/*
 * Pagefind, asked for what a reader looks for. Its files are written into pagefind/ after the pages, so it is loaded by
 * its address.
 */

/** A place on a page, with its own anchor. */
export interface SubResult {
	title: string;
	url: string;
	/** HTML in which only the words found are marked. */
	excerpt: string;
}

export interface Result extends SubResult {
	/** "Clause", and a short line that tells it from its namesakes; either may be empty. */
	kind: string;
	detail: string;
	versions: readonly string[];
	/** The day up to which it is informed, YYYY-MM-DD; empty where it carries none. */
	asOf: string;
	/** The best places of the page first. */
	places: readonly SubResult[];
}

export type Counts = Readonly<Record<SearchFacet, Readonly<Record<string, number>>>>;

export interface Found {
	/** The words that were looked for: without those that no page holds together with the others; null where none was. */
	term: string | null;
	/** The words that no page holds at all. */
	unknown: readonly string[];
	total: number;
	/** How many there would be with no facet chosen. */
	unfiltered: number;
	/** For each facet, how many results each value would leave, whatever is chosen of this facet. */
	counts: () => Promise<Counts>;
	/** Reads results from one place of the list up to another. */
	read: (from: number, to: number) => Promise<Result[]>;
}

interface Fragment extends Read {
	url: string;
	excerpt: string;
	filters: Record<string, string[]>;
	sub_results: { title: string; url: string; excerpt: string; weighted_locations: { balanced_score: number }[] }[];
}
interface Answer {
	results: { id: string; score: number; data: () => Promise<Fragment> }[];
	unfilteredResultCount: number;
	filters: Record<string, Record<string, number>>;
}
type Filters = Partial<Record<SearchFacet, { any: readonly string[] }>>;
interface Pagefind {
	options: (options: object) => Promise<void>;
	init: () => Promise<void>;
	filters: () => Promise<unknown>;
	search: (term: string | null, options: object) => Promise<Answer>;
}

/** Places of one page that are shown under it. */
const PLACES = 4;

/** Begins to load the largest file, for which Pagefind itself asks only when another has come. */
function begin(address: string): void {
	const link = document.createElement("link");
	Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: address });
	document.head.append(link);
}

let loading: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind once; a load that failed is tried again.
 * @param base the path of the site, with "/" at its end
 * @throws SearchFailure
 */
export function load(base: string): Promise<Pagefind> {
	const address = `${base}pagefind/`;
	loading ??= (async () => {
		try {
			if (typeof WebAssembly === "undefined") throw new SearchFailure("wasm");
			const pagefind = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as Pagefind;
			// Not before: what a missing index answers would be kept, and answered again to the next try.
			begin(`${address}wasm.en.pagefind`);
			// A worker would be one more file to wait for; what is asked here takes milliseconds.
			await pagefind.options({
				baseUrl: base,
				basePath: address,
				excerptLength: 24,
				excerptEllipsis: "…",
				ranking: RANKING,
				noWorker: true,
			});
			await pagefind.init();
			return pagefind;
		} catch (error) {
			loading = undefined;
			throw error instanceof SearchFailure ? error : new SearchFailure(await reasonOf(address));
		}
	})();
	return loading;
}

function filtersOf({ chosen }: SearchState, without?: SearchFacet): Filters {
	const filters: Filters = {};
	for (const facet of FACETS)
		if (facet !== without && chosen[facet].length > 0) filters[facet] = { any: chosen[facet] };
	return filters;
}

const scoreOf = (places: { balanced_score: number }[]): number =>
	places.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

const resultOf = ({ url, excerpt, meta, filters, sub_results }: Fragment): Result => ({
	title: meta["title"] ?? url,
	url,
	excerpt,
	kind: meta["kind"] ?? "",
	detail: meta["detail"] ?? "",
	versions: filters["version"] ?? [],
	asOf: filters["as_of"]?.[0] ?? "",
	places: sub_results
		.filter((one) => one.url !== url)
		.sort((a, b) => scoreOf(b.weighted_locations) - scoreOf(a.weighted_locations))
		.slice(0, PLACES),
});

/**
 * Looks for what the state asks.
 * @param term the words to look for in the index, in its spellings; null for all pages that the facets leave
 * @throws SearchFailure where the index cannot be loaded or read
 */
export async function findPages(base: string, term: string | null, state: SearchState): Promise<Found> {
	const pagefind = await load(base);
	try {
		const plainly = (words: string) => pagefind.search(words, {});
		const fit = term === null ? null : await relaxQuery(term, plainly, (word) => indexHasWord(word, plainly));
		const ask = (filters: Filters, options: object = {}): Promise<Answer> =>
			pagefind.search(fit?.term ?? null, { filters, ...options });
		const filters = filtersOf(state);
		const all = await ask(filters);
		let results = all.results;
		if (state.sort !== "relevance") {
			const dated = await ask(filters, { sort: { date: state.sort === "latest" ? "desc" : "asc" } });
			const known = new Set(dated.results.map(({ id }) => id));
			results = [...dated.results, ...all.results.filter(({ id }) => !known.has(id))];
		}
		if (results.length === 0 || (fit?.unknown.length ?? 0) > 0) await assertIndexComplete(`${base}pagefind/`);
		return {
			term: fit?.term ?? null,
			unknown: fit?.unknown ?? [],
			total: results.length,
			unfiltered: all.unfilteredResultCount,
			counts: () => counting(pagefind, ask, state),
			read: (from, to) => reading(results.slice(from, to), `${base}pagefind/`),
		};
	} catch (error) {
		throw error instanceof SearchFailure ? error : new SearchFailure(await reasonOf(`${base}pagefind/`));
	}
}

/** The boxes come after the results: their part of the index is loaded then. */
async function counting(
	pagefind: Pagefind,
	ask: (filters: Filters) => Promise<Answer>,
	state: SearchState,
): Promise<Counts> {
	await pagefind.filters();
	const all = await ask(filtersOf(state));
	const counts = await Promise.all(
		FACETS.map(async (facet) => {
			const { filters } = state.chosen[facet].length === 0 ? all : await ask(filtersOf(state, facet));
			return [facet, filters[facet] ?? {}] as const;
		}),
	);
	return Object.fromEntries(counts) as Counts;
}

async function reading(results: Answer["results"], address: string): Promise<Result[]> {
	try {
		return (await Promise.all(results.map((result) => result.data()))).map(resultOf);
	} catch {
		throw new SearchFailure(await reasonOf(address));
	}
}

import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import type { Term } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import { attributeOf, elementsIn } from "../markup.ts";
import { indexedHtml, indexedText } from "./indexed-html.ts";
import { isOpening } from "./search-marks.ts";
import { pageRecord, recordOf, type SearchRecord, searchedOf, spellingsOf } from "./search-record.ts";
import { termFinder } from "./term-finder.ts";

/* From a built page to what the search is given of it: nothing, one copy, or one for each term that it holds. */

/** One document for the index. */
export interface SearchDocument {
	/** Relative to the site. */
	path: string;
	record: SearchRecord;
	/** The copy that Pagefind reads. */
	html: string;
}

/** True for a page that no search lists: of errors, of the search itself, a narrowed list, or one that only leads elsewhere. */
const isUnlisted = (elements: readonly Tree.Element[], path: string): boolean =>
	/(^|\/)404\.html$|^search\/|\/by\//.test(path) ||
	elements.some(
		(one) =>
			one.tagName === "meta" &&
			((attributeOf(one, "name") === "robots" && (attributeOf(one, "content") ?? "").includes("noindex")) ||
				attributeOf(one, "http-equiv") === "refresh"),
	);

/** The addresses above a page: "maps/buffer-zone/strip/15/" stands under "maps/", "maps/buffer-zone/" and one more. */
const foldersOf = (path: string): string[] => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));

/** True for a row that only leads to where an entry is told. */
const isNamedAlone = ({ tagName }: Tree.Element): boolean => tagName === "li";

/** Pages that say something of their own; any other page without an entry is a list, of which the opening is enough. */
const isText = (path: string): boolean => path === "" || /^(about|maps)\//.test(path);

const finders = new WeakMap<readonly Term[], ReturnType<typeof termFinder>>();

/** The spellings of the glossary's terms that a text names. */
function termsIn(text: string, { glossary }: SiteData): string[] {
	const find = finders.get(glossary) ?? termFinder(glossary);
	finders.set(glossary, find);
	return find(text).flatMap(spellingsOf);
}

/** The records of all entries, by their path. */
export const recordsOf = (site: SiteData): Map<string, SearchRecord> =>
	new Map(searchedOf(site).map((entry) => [entry.path, recordOf(entry)]));

/**
 * What the index is given of one built page, which still has the marks of its components for the search.
 * @param path relative to the site: "", "clauses/crimea/", "404.html"
 * @param records those of the entries, by their path
 */
export function documentsOf(
	path: string,
	page: Tree.Document,
	records: ReadonlyMap<string, SearchRecord>,
	site: SiteData,
): SearchDocument[] {
	const elements = elementsIn(page);
	const main = elements.find(({ tagName }) => tagName === "main");
	if (main === undefined || isUnlisted(elements, path)) return [];
	const record = records.get(path);
	if (record !== undefined) return [{ path, record, html: indexedHtml(main, record) }];
	// A page under an entry shows the same entry another way: a zone with another width.
	if (foldersOf(path).some((folder) => records.has(folder))) return [];

	const inMain = elementsIn(main);
	const terms = inMain.flatMap((element): SearchDocument[] => {
		const id = attributeOf(element, "id");
		// A list that is cut by letter has its entries below its own address; there it only names them.
		const list = path.split("/")[0];
		const term = id === undefined || isNamedAlone(element) ? undefined : records.get(`${list}/#${id}`);
		return term === undefined ? [] : [{ path: term.path, record: term, html: indexedHtml(element, term) }];
	});
	const heading = inMain.find(({ tagName }) => tagName === "h1");
	const shown = isText(path) ? main : (inMain.find(isOpening) ?? main);
	const list = pageRecord(
		path,
		heading === undefined ? "" : indexedText(heading),
		termsIn(indexedText(shown), site),
		site,
	);
	return [{ path, record: list, html: indexedHtml(shown, list) }, ...terms];
}

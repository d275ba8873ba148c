import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { edited, elementsIn, elementsToCome } from "../../formats/markup.ts";
import { searchMarkEdits } from "../../formats/search/search-marks.ts";
import { type CspSources, cspEdit, cspSources, policyOf } from "./csp.ts";
import { noteEdits } from "./gather-notes.ts";
import { stylePruner } from "./prune-css.ts";
import { symbolEdits } from "./prune-symbols.ts";

/** A page as it is published. */
export interface FinishedPage {
	html: string;
	/** What its policy names. */
	sources: CspSources;
	/** The page as it was built, with what its components say to the search. */
	built: Tree.Document;
}

/**
 * A function that finishes page after page: the style and the signs that it uses, its own policy, nothing that is for the
 * search alone. A page is parsed once; every step says what is to be changed in its text.
 * @param readSheet gives the sheet at an address to which a page links
 */
export function pageFinisher(readSheet: (href: string) => string): (html: string) => FinishedPage {
	const styleEdits = stylePruner(readSheet);
	return (html) => {
		const built = parse(html, { sourceCodeLocationInfo: true });
		const [shown, all] = [elementsIn(built), elementsToCome(built)];
		const styles = styleEdits(all);
		const ownStyles = styles.map(({ css }) => css);
		const sources = cspSources(shown, ownStyles);
		const edits = [
			...styles,
			...symbolEdits(all),
			...searchMarkEdits(all),
			...noteEdits(html, shown),
			cspEdit(shown, policyOf(sources)),
		];
		return { html: edited(html, edits), sources, built };
	};
}

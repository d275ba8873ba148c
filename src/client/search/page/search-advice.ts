import { fillSlots } from "../../template.ts";
import type { Found } from "../pagefind/pagefind.ts";
import { meant, type Titles } from "../titles/titles.ts";
import { narrowedBy, type SearchState, widened, writeState } from "./search-state.ts";

/* What else could be asked, where little or nothing was found: links to other states of the page. */

/** With fewer results another spelling is asked for. */
const FEW = 3;

const link = (state: SearchState, text: string): HTMLElement => {
	const made = document.createElement("a");
	made.href = location.pathname + writeState(state);
	made.textContent = text;
	return made;
};

/** Another spelling, or the same words whatever the boxes say; where nothing is found, advice too. Null where nothing helps. */
function others(root: ParentNode, state: SearchState, found: Found, titles: Titles | null): HTMLElement | null {
	const { total, unknown } = found;
	const asks = titles !== null && state.q !== "" && (total < FEW || unknown.length > 0);
	const mean = asks ? meant(state.q, titles, unknown) : null;
	const wider = total === 0 && found.unfiltered > 0 && narrowedBy(state) > 0;
	const made = fillSlots(root, "nothing", {
		mean: mean === null ? null : [link({ ...state, q: mean }, mean)],
		wider: wider ? [link(widened(state), String(found.unfiltered))] : null,
	});
	for (const row of made.querySelectorAll("li"))
		if ("helps" in row.dataset ? row.querySelector("a") === null : total > 0) row.remove();
	return made.children.length > 0 ? made : null;
}

/**
 * What is said above the results: what else could be asked; words that no page has; that no page has all of the others.
 * @param term the words in the spellings of the site; null where there are none
 * @param titles null where they could not be loaded
 */
export function advice(
	root: ParentNode,
	state: SearchState,
	term: string | null,
	found: Found,
	titles: Titles | null,
): HTMLElement[] {
	const first = others(root, state, found, titles);
	const said = first === null ? [] : [first];
	if (found.total === 0 || found.term === null || found.term === term) return said;
	const { unknown } = found;
	const words = unknown.length === 0 ? {} : { words: unknown.join(", ") };
	return [...said, fillSlots(root, unknown.length === 0 ? "shorter" : "unknown", { ...words, term: found.term })];
}

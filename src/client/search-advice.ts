import type { Found } from "./search-engine.ts";
import { narrowedBy, type SearchState, widened, writeState } from "./search-state.ts";
import { meant, type Titles } from "./search-titles.ts";
import { filled } from "./template-parts.ts";

/* What else could be asked, where little or nothing was found: links to other states of the page. */

const link = (state: SearchState, text: string): HTMLElement => {
	const made = document.createElement("a");
	made.href = location.pathname + writeState(state);
	made.textContent = text;
	return made;
};

/**
 * Another spelling, or the same words whatever the boxes say; where nothing is found, advice too. Null where nothing helps.
 * @param titles null where they could not be loaded
 */
export function advice(root: ParentNode, state: SearchState, found: Found, titles: Titles | null): HTMLElement | null {
	const mean = titles === null || state.q === "" ? null : meant(state.q, titles);
	const wider = found.total === 0 && found.unfiltered > 0 && narrowedBy(state) > 0;
	const made = filled(root, "nothing", {
		mean: mean === null ? null : [link({ ...state, q: mean }, mean)],
		wider: wider ? [link(widened(state), String(found.unfiltered))] : null,
	});
	for (const row of made.querySelectorAll("li"))
		if ("helps" in row.dataset ? row.querySelector("a") === null : found.total > 0) row.remove();
	return made.children.length > 0 ? made : null;
}

// Bundled whole into one file, of which only the address stands here: a dynamic import would bring Vite's own loader.
import suggestions from "./suggestions.ts?worker&url";

/*
 * <search-field> gives the field of a form two keys, and the suggestions once the field is focused: they lie in a
 * template, and their script is loaded with it. Nothing of the search is loaded before.
 */

/**
 * "/" where nobody types, and Ctrl-K or ⌘-K anywhere. On a Cyrillic keyboard the same keys, by their place: there K is
 * another letter, and the stroke a full stop.
 */
export function opens({ key, code, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
	if (altKey) return false;
	if (ctrlKey || metaKey) return !shiftKey && (/^[a-z]$/i.test(key) ? /k/i.test(key) : code === "KeyK");
	return (
		(key === "/" || (key === "." && code === "Slash" && !shiftKey)) &&
		!(target as HTMLElement).closest?.("input, textarea, select, [contenteditable]")
	);
}

export class SearchField extends HTMLElement {
	connectedCallback(): void {
		const input = this.querySelector("input");
		if (input === null) return;
		input.setAttribute("aria-keyshortcuts", "/ Control+K Meta+K");
		document.addEventListener("keydown", (event) => {
			if (!opens(event)) return;
			event.preventDefault();
			input.focus();
			input.select();
		});
		const begin = (): void => {
			const held = this.querySelector("template");
			if (held === null) return;
			held.replaceWith(held.content);
			const script = document.createElement("script");
			script.type = "module";
			script.src = suggestions;
			this.append(script);
		};
		input.addEventListener("focus", begin, { once: true });
		if (document.activeElement === input) begin();
	}
}

if (!customElements.get("search-field")) customElements.define("search-field", SearchField);

import { wordCount } from "../../schema/fields/entry.ts";
import { printFigure } from "../../schema/fields/figure.ts";
import { ID } from "../../schema/fields/id.ts";
import { figuresIn, fill } from "../../schema/fields/placeholder.ts";
import type { ContentIndex } from "../content-index.ts";

/** The words of a text as a reader counts them, figures filled in; null where it names a figure that there is not. */
export function filledWords(text: string, index: ContentIndex): number | null {
	const printed = new Map<string, string>();
	for (const id of figuresIn(text)) {
		const number = ID.test(id) ? index.data("numbers", id) : undefined;
		if (number === undefined) return null;
		printed.set(id, printFigure(number));
	}
	return wordCount(fill(text, (id) => printed.get(id)));
}

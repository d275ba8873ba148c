/*
 * Messages with markup in them. Which words of a sentence are a link is said by the page, where in the sentence the
 * link stands by the language: so such a message is a template of pieces, and gives them back in its own order.
 */

/**
 * The pieces of a message, written as a template: pieces`Read ${link} first.` Strings stay strings, and what a page gives
 * for a place (an element, a string) stands between them.
 */
export const pieces = <Parts extends readonly unknown[]>(
	texts: TemplateStringsArray,
	...parts: Parts
): (string | Parts[number])[] => texts.flatMap((text, index) => [text, ...parts.slice(index, index + 1)]);

import { type ComponentRule, MDX_COMPONENTS, type MdxComponent } from "../../../schema/mdx-components.ts";
import type { SourceText } from "../../files/source-text.ts";
import type { Range } from "../../report/problem.ts";
import { type Element, rangeOf } from "../tree.ts";

/** The rule of a word; undefined for anything that is none. */
export const wordRule = (element: Element): ComponentRule | undefined =>
	element.name !== null && Object.hasOwn(MDX_COMPONENTS, element.name)
		? MDX_COMPONENTS[element.name as MdxComponent]
		: undefined;

/** The text of an attribute; undefined where it is missing or no text. */
export function attributeText(element: Element, name: string): string | undefined {
	const found = element.attributes.find((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === name);
	return found && "name" in found && typeof found.value === "string" ? found.value : undefined;
}

/** Where an attribute stands; the start of the word where it cannot be found as written. */
export function attributeRange(element: Element, name: string, source: SourceText): Range {
	const whole = rangeOf(element);
	const text = source.text.slice(whole.start, whole.end);
	const escaped = name.replace(/[^\w]/g, "\\$&");
	const match = new RegExp(`\\s(${escaped}\\s*(?:=\\s*("[^"]*"|'[^']*'|\\{[^}]*\\}))?)`).exec(text);
	if (match?.[1] === undefined) return { start: whole.start, end: whole.start + `<${element.name ?? ""}`.length };
	const start = whole.start + match.index + match[0].length - match[1].length;
	return { start, end: start + match[1].length };
}

/** The part of an attribute that is wrong, e.g. one id of a list. */
export function attributePart(element: Element, name: string, part: string, source: SourceText): Range {
	const { start, end } = attributeRange(element, name, source);
	const inside = source.text.slice(start, end).indexOf(part, name.length);
	return inside === -1 ? { start, end } : { start: start + inside, end: start + inside + part.length };
}

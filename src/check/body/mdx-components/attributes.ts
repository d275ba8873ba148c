import type { ComponentAttribute, ComponentRule } from "../../../schema/mdx-components.ts";
import type { SourceText } from "../../files/source-text.ts";
import { validAmong } from "../../report/nearest.ts";
import { type Diagnosis, type Problem, problemAt } from "../../report/problem.ts";
import { type Element, rangeOf } from "../tree.ts";
import { attributeRange } from "./component.ts";

const WHY_UNKNOWN = "A page knows only these attributes; another would be lost, or run as a program.";

function unknownAttribute(name: string, rule: ComponentRule): Diagnosis {
	const event = /^on/i.test(name);
	const names = Object.keys(rule.attributes);
	return {
		rule: event ? "event-handler" : "unknown-attribute",
		found: event ? `"${name}" is an event handler` : `"${name}" is no attribute of this word`,
		valid: validAmong(name, names, "attributes"),
		fix: `Delete it. Example: ${rule.example}`,
		why: event ? "It would run as a program in the reader's browser." : WHY_UNKNOWN,
	};
}

function valueWords(
	name: string,
	value: string | null,
	attribute: ComponentAttribute,
	rule: ComponentRule,
): Diagnosis | null {
	const why = "Without it the word has nothing to say or to lead to.";
	if (value === null || value.trim() === "")
		return { rule: "empty-attribute", found: `"${name}" is empty`, fix: `Example: ${rule.example}`, why };
	if (attribute.type === "choice" && !attribute.of.includes(value))
		return {
			rule: "wrong-choice",
			found: `"${value}" is no ${name}`,
			valid: validAmong(value, attribute.of, "choices"),
			fix: `Choose one of these. Example: ${rule.example}`,
			why: "These words have one meaning each, which the method page explains.",
		};
	return null;
}

/** Attributes that are unknown, missing, twice there, empty, in braces, or none of the choices. */
export function attributeProblems(element: Element, rule: ComponentRule, source: SourceText): Problem[] {
	const problems: Problem[] = [];
	const seen = new Set<string>();
	for (const attribute of element.attributes) {
		if (attribute.type !== "mdxJsxAttribute" || (typeof attribute.value === "object" && attribute.value !== null)) {
			const range =
				attribute.type === "mdxJsxAttribute" ? attributeRange(element, attribute.name, source) : rangeOf(element);
			problems.push(
				problemAt(source, range, {
					rule: "expression",
					found: "braces in an attribute",
					fix: `Write the value in quotes. Example: ${rule.example}`,
					why: "What stands in braces would be run as a program when the site is built; content is only text.",
				}),
			);
			continue;
		}
		const { name } = attribute;
		const known = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
		const words = seen.has(name)
			? {
					rule: "duplicate-attribute",
					found: `"${name}" stands here twice`,
					fix: "Keep one of the two.",
					why: "Only one of them would count.",
				}
			: known
				? valueWords(name, attribute.value ?? null, known, rule)
				: unknownAttribute(name, rule);
		seen.add(name);
		if (words) problems.push(problemAt(source, attributeRange(element, name, source), words));
	}
	for (const name of Object.keys(rule.attributes)) {
		if (element.attributes.some((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === name))
			continue;
		const words = {
			rule: "missing-attribute",
			found: `<${element.name}> without "${name}"`,
			fix: `Example: ${rule.example}`,
			why: "Without it the word has nothing to say or to lead to.",
		};
		problems.push(
			problemAt(
				source,
				{ start: rangeOf(element).start, end: rangeOf(element).start + `<${element.name}`.length },
				words,
			),
		);
	}
	return problems;
}

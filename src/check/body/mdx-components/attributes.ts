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

type Attribute = Element["attributes"][number];
type Written = Extract<Attribute, { type: "mdxJsxAttribute" }>;

/** True for an attribute that is a name with a text, or a name alone. */
const isPlain = (attribute: Attribute): attribute is Written & { value?: string | null } =>
	attribute.type === "mdxJsxAttribute" && (typeof attribute.value !== "object" || attribute.value === null);

const braces = (rule: ComponentRule): Diagnosis => ({
	rule: "expression",
	found: "braces in an attribute",
	fix: `Write the value in quotes. Example: ${rule.example}`,
	why: "What stands in braces would be run as a program when the site is built; content is only text.",
});

const twice = (name: string): Diagnosis => ({
	rule: "duplicate-attribute",
	found: `"${name}" stands here twice`,
	fix: "Keep one of the two.",
	why: "Only one of them would count.",
});

/** What is wrong with one attribute. @param seen the names of those before it */
function attributeWords(attribute: Attribute, seen: ReadonlySet<string>, rule: ComponentRule): Diagnosis | null {
	if (!isPlain(attribute)) return braces(rule);
	const { name, value } = attribute;
	if (seen.has(name)) return twice(name);
	const known = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
	return known ? valueWords(name, value ?? null, known, rule) : unknownAttribute(name, rule);
}

/** Attributes that a word needs and lacks. */
function missingAttributes(element: Element, rule: ComponentRule, source: SourceText): Problem[] {
	const { start } = rangeOf(element);
	const written = new Set(element.attributes.flatMap((one) => (one.type === "mdxJsxAttribute" ? [one.name] : [])));
	return Object.keys(rule.attributes)
		.filter((name) => !written.has(name))
		.map((name) =>
			problemAt(
				source,
				{ start, end: start + `<${element.name}`.length },
				{
					rule: "missing-attribute",
					found: `<${element.name}> without "${name}"`,
					fix: `Example: ${rule.example}`,
					why: "Without it the word has nothing to say or to lead to.",
				},
			),
		);
}

/** Attributes that are unknown, missing, twice there, empty, in braces, or none of the choices. */
export function attributeProblems(element: Element, rule: ComponentRule, source: SourceText): Problem[] {
	const seen = new Set<string>();
	const problems = element.attributes.flatMap((attribute) => {
		const words = attributeWords(attribute, seen, rule);
		if (isPlain(attribute)) seen.add(attribute.name);
		if (words === null) return [];
		const named = attribute.type === "mdxJsxAttribute";
		const range = named ? attributeRange(element, attribute.name, source) : rangeOf(element);
		return [problemAt(source, range, words)];
	});
	return [...problems, ...missingAttributes(element, rule, source)];
}

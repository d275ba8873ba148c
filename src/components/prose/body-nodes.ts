import { Fragment, jsx } from "astro/jsx-runtime";
import type { HastNode } from "satteri";
import type { SiteData } from "../../model/site-data.ts";
import { href } from "../../text/url/address.ts";
import type { Attributes, ProseComponent } from "./mdx-components.ts";

/** What Astro's renderer of MDX draws: text, or an element or component with its children. */
export type BodyNode = string | ReturnType<typeof jsx>;

type HastElement = Extract<HastNode, { type: "element" }>;
type WordNode = Extract<HastNode, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

/** Addresses from the root of the site; those with two slashes name another host. */
const INTERNAL = /^\/(?!\/)/;

const isAddress = (name: string): boolean => name === "href" || name === "src";

/** The attributes of an element. Prose has a handful, which are called in a tree as they are in HTML. */
const attributesOf = ({ properties }: HastElement): Record<string, unknown> =>
	Object.fromEntries(
		Object.entries(properties).map(([name, value]) => [
			name,
			isAddress(name) && typeof value === "string" && INTERNAL.test(value) ? href(value) : value,
		]),
	);

/** The attributes of a writer's word. @throws Error for one that is no text: it would have to be run */
const writtenIn = ({ name, attributes }: WordNode): Attributes =>
	Object.fromEntries(
		attributes.map((attribute) => {
			if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string")
				throw new Error(`<${name}> has an attribute that is no text`);
			return [attribute.name, attribute.value];
		}),
	);

/**
 * Makes of a body what Astro's renderer of MDX draws, with components in place of the writer's words.
 * @param components by the names of the words
 * @throws Error on a node that is neither text, element nor word: the guard has refused it before
 */
export function bodyNode(
	node: HastNode,
	site: SiteData,
	components: Readonly<Record<string, ProseComponent>>,
): BodyNode {
	const childrenOf = (parent: Extract<HastNode, { children: unknown }>) => {
		const children = parent.children.map((child) => bodyNode(child, site, components));
		return children.length > 0 ? { children } : {};
	};
	switch (node.type) {
		case "text":
			return node.value;
		case "root":
			return jsx(Fragment, childrenOf(node));
		case "element":
			return jsx(node.tagName, { ...attributesOf(node), ...childrenOf(node) });
		case "mdxJsxFlowElement":
		case "mdxJsxTextElement": {
			const word = Object.hasOwn(components, node.name ?? "") ? components[node.name ?? ""] : undefined;
			if (word === undefined) throw new Error(`<${node.name}> is no writer's word`);
			return jsx(word.component, { ...word.propsOf(writtenIn(node), site), ...childrenOf(node) });
		}
		default:
			throw new Error(`A body holds a node of the kind ${node.type}.`);
	}
}

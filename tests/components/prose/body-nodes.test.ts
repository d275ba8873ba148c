import renderer from "@astrojs/mdx/server.js";
import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { Fragment, jsx } from "astro/jsx-runtime";
import { evaluate, type HastNode } from "satteri";
import { describe, expect, test } from "vitest";
import { bodyTree } from "../../../src/check/body/body-tree.ts";
import { bodyNode } from "../../../src/components/prose/body-nodes.ts";
import type { SiteData } from "../../../src/model/site-data.ts";

/* What a body looks like on its page: as @astrojs/mdx would print it, had it compiled the file. */

const container = await AstroContainer.create();
container.addServerRenderer({ name: "astro:jsx", renderer });
const print = (component: () => unknown): Promise<string> => container.renderToString(component as never);

/** Every kind of node that the check lets pass. */
const EVERYTHING = `## A heading, with *words* and a <Term id="a" />

Text with **strong**, \`code\`, "quotation marks", an ellipsis... and a dash -- here.\\
A new line & a <Term id="b">word of *two*</Term>.<Cite source="x y" evidence="document" />

> A quotation
>
> of two paragraphs

1. one
2. two
   - within

5. five

| a | b | c |
| - | - | - |
| 1 | [two](/clauses/x/ "title") | 3 |

---

<Note kind="ours">

A [link](#anchor), a [reference][r] and ![a picture](/figures/a.svg).

- <Number id="n" />

</Note>

[r]: /sources/x/
`;

type Props = Record<string, unknown> & { children?: unknown };
/** A component that shows what it was given. */
const shown =
	(name: string) =>
	({ children, ...given }: Props) =>
		jsx("i", { children: [`${name} ${JSON.stringify(given)} `, children ?? "nothing"] });
/** What compiled MDX calls for each node; the library knows less of its arguments than Astro does. */
const create = (type: unknown, props: unknown): unknown => jsx(type, props as Props);
const NAMES = ["Term", "Cite", "Note", "Number"];
const words = Object.fromEntries(NAMES.map((name) => [name, shown(name)]));
const components = Object.fromEntries(
	NAMES.map((name) => [name, { component: words[name], propsOf: (attributes: object) => ({ ...attributes }) }]),
);
const site = {} as SiteData;

describe("a body on its page", () => {
	test("is what @astrojs/mdx makes of the same text, with ids on its headings", async () => {
		const compiled = evaluate(EVERYTHING, {
			Fragment,
			jsx: create,
			jsxs: create,
			elementAttributeNameCase: "html",
			features: { gfm: true, smartPunctuation: true },
		});
		const Content = (compiled as { default: (props: object) => unknown }).default;
		const node = bodyNode(bodyTree(EVERYTHING, "x.mdx"), site, components);
		const printed = await print(() => node);
		expect(printed).toContain('<h2 id="a-heading-with-words-and-a-">');
		expect(printed.replace(/ id="[^"]*"(?=>A heading)/, "")).toBe(await print(() => Content({ components: words })));
	});

	test("prints text as text", async () => {
		const text = { type: "text", value: "<b onclick=x>&" } as const;
		const node = bodyNode({ type: "element", tagName: "p", properties: {}, children: [text] }, site, components);
		expect(await print(() => node)).toBe("<p>&lt;b onclick=x&gt;&amp;</p>");
	});

	const word = (name: string, attributes: object[]) =>
		({ type: "mdxJsxTextElement", name, attributes, children: [] }) as unknown as HastNode;
	test.each([
		["an expression", { type: "mdxTextExpression", value: "process.exit()" } as unknown as HastNode],
		["markup that is not parsed", { type: "raw", value: "<b>" } as unknown as HastNode],
		["a word that is none", word("constructor", [])],
		["an attribute to be run", word("Term", [{ type: "mdxJsxExpressionAttribute", value: "...x" }])],
		[
			"a value to be run",
			word("Term", [
				{ type: "mdxJsxAttribute", name: "id", value: { type: "mdxJsxAttributeValueExpression", value: "x" } },
			]),
		],
	])("holds no %s, even if the guard had let it pass", (_, node) => {
		expect(() => bodyNode(node, site, components)).toThrow();
	});
});

import { describe, expect, test } from "vitest";
import { literalEnglish, literalSentences } from "./literal-english.ts";
import { filesOf, textOf } from "./source-files.ts";

/* Words for readers come from text/messages, so that another language is another folder: none stands in the markup. */

const inMarkup = filesOf("src/**/*.astro").flatMap((file) =>
	literalEnglish(textOf(file)).map((one) => ({ file, ...one })),
);
const inDrawings = filesOf("src/{draw,formats,text/sentences,text/format,layouts,pages}/**/*.ts").flatMap((file) =>
	literalSentences(textOf(file)).map((one) => ({ file, ...one })),
);
const literal = (some: typeof inMarkup): string[] => some.map(({ file, line, text }) => `${file}:${line}  ${text}`);

test("no English stands in the markup", () => {
	expect(literal(inMarkup)).toEqual([]);
});

test("no sentence stands in drawings, files to take away, or what is said of entries", () => {
	expect(literal(inDrawings)).toEqual([]);
});

describe("this test sees", () => {
	const astro = (markup: string, code = ""): string => `---\nimport A from "./A.astro";\n${code}\n---\n${markup}\n`;
	test.each([
		["text", "<p>Where sources differ</p>", "Where sources differ"],
		["one word", "<h2>events</h2>", "events"],
		["text beside an expression", "<p>{count} answers</p>", "answers"],
		["a name that is read out", '<nav aria-label="Main"></nav>', "Main"],
		["a property of a component", '<A title="All clauses" />', "All clauses"],
		["a description", '<meta name="description" content="The draft plans" />', "The draft plans"],
		["a string that is printed", '<p>{open && "still open"}</p>', "still open"],
		["a choice", '<p>{known ? day : "Unknown"}</p>', "Unknown"],
		["a template", `<p>{\`\${count} in all\`}</p>`, "in all"],
		["what joins a list", '<p>{names.join(" and ")}</p>', "and"],
		["text in a loop", "<ul>{all.map((one) => <li>Point {one}</li>)}</ul>", "Point"],
		["the value of a property", '<A {...{ title: "The signs" }} />', "The signs"],
		["a property in an expression", '<A items={[{ title: "Not known", path: "about/" }]} />', "Not known"],
		["text in a fragment", '<Fragment slot="head">Hello</Fragment>', "Hello"],
	])("%s", (_, markup, text) => {
		expect(literalEnglish(astro(markup))).toEqual([{ line: 5, text }]);
	});
	test("a string of the front matter", () => {
		expect(literalEnglish(astro("<p>{title}</p>", 'const title = "What it leaves open";'))).toEqual([
			{ line: 3, text: "What it leaves open" },
		]);
	});
	test.each([
		["punctuation, figures and signs", "<p>1 · 2, {a} – ({b})&nbsp;°</p>"],
		["names for machines", '<a class="masthead name" href="about/" rel="external" data-do="zoom in">{x}</a>'],
		[
			"ids, addresses and keys in expressions",
			`<a href={href("about/method/#stance")} id={\`w-\${id}\`}>{words["a-b"]}</a>`,
		],
		["what is compared with", '<p>{state === "Not Seen" ? a : b}</p>'],
		[
			"style and script",
			'<style>a::after { content: "Hello there"; }</style><script>const a = "Hello there";</script>',
		],
		["comments", "<p>{/* Hello there */}</p><!-- Hello there -->"],
		["types", '<p>{(a as "Some Type")}</p>'],
	])("and leaves alone: %s", (_, markup) => expect(literalEnglish(astro(markup))).toEqual([]));

	test.each([
		["a sentence of a drawing", 'export const words = "A line joins two points.";', ["A line joins two points."]],
		[
			"a part of one in a template",
			`const words = \`\${count} clauses stand in the points\`;`,
			["clauses stand in the points"],
		],
		["and leaves alone what is thrown", 'throw new RangeError("a timeline needs an event");', []],
		["names", 'const name = "Office of the President";', []],
		["classes and shapes", 'svg("path", { class: "head middle", d: "M18 9H30" });', []],
	])("%s", (_, code, texts) => expect(literalSentences(code).map(({ text }) => text)).toEqual(texts));
});

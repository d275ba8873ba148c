import { expect, test } from "vitest";
import { handWritten } from "../../../src/commands/bench/hand-written.ts";

test("the peer of a page has its words, its drawings and its style, and nothing else", () => {
	const html = handWritten(
		[
			'<!doctype html><html lang="uk"><head><title>A &amp; B</title><style>p{color:red}</style><link rel="icon" href="/i"></head>',
			'<body><nav><ul><li><a href="/x">One  way</a></li></ul></nav><main><h1 class="big">A &lt; B</h1>',
			'<div><p data-x="1">Text <b>here</b><svg viewBox="0 0 1 1"><path d="M0 0"/></svg></p></div></main>',
			"<template><p>later</p></template><script>run()</script></body></html>",
		].join(""),
	);
	expect(html).toContain('<html lang="uk">');
	expect(html).toContain("<title>A &amp; B</title><style>p{color:red}</style>");
	expect(html).toContain("<li>One way</li><h1>A &lt; B</h1>");
	expect(html).toContain('<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg><p>Text here</p>');
	expect(html).not.toMatch(/later|run\(\)|href|class|data-x/);
});

import { expect, test } from "vitest";
import { pageOf, pagesOf, ROOT } from "./built-site.ts";
import { sweepOf } from "./sweep.ts";

const many = Array.from({ length: 60 }, (_, index) => pageOf(`events/e${index}/`, "x".repeat(index)));
const small = [pageOf("", "home"), pageOf("events/", ""), pageOf("events/by/kind/talks/", ""), pageOf("404.html", "")];

test("a sweep takes one page of each kind and the twenty largest, in the order of the site", () => {
	expect(sweepOf([...small, ...many], false).map(({ path }) => path)).toEqual([
		...small.map(({ path }) => path),
		...many.slice(-20).map(({ path }) => path),
	]);
});

test("in full it takes every page", () => expect(sweepOf([...small, ...many], true)).toHaveLength(64));

test("each folder of the site is in it", () => {
	const folders = (paths: { path: string }[]) => [...new Set(paths.map(({ path }) => path.split("/", 1)[0]))];
	expect(folders([...sweepOf(pagesOf(ROOT), false)])).toEqual(folders([...pagesOf(ROOT)]));
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { indexHasWord } from "../../src/client/search/pagefind/index-has-word.ts";
import { RANKING } from "../../src/client/search/pagefind/ranking.ts";
import { relaxQuery } from "../../src/client/search/pagefind/relax-query.ts";
import { titlesFor } from "../../src/client/search/titles/matching.ts";
import { normalise, readTitles, type Titles } from "../../src/client/search/titles/query.ts";
import { ROOT } from "../site/built-site.ts";
import { QUESTIONS, type Question } from "./questions.ts";
import { IN_OTHER_WORDS, SUGGESTED_FIRST } from "./questions-in-other-words.ts";
import { reading } from "./reader.ts";

/*
 * Real questions, asked of the built index in Chromium on the page of the search, under its own policy, in the way in
 * which that page asks: the words in the spellings of the site, fewer of them where no page has all.
 */

/** The share of the questions that must have a right page among the first three results. */
const SHARE = 0.95;

interface Hit {
	url: string;
	places: string[];
}
interface Pagefind {
	search: (term: string) => Promise<{
		results: {
			score: number;
			data: () => Promise<{
				url: string;
				content: string;
				meta: Record<string, string>;
				sub_results: { url: string }[];
			}>;
		}[];
	}>;
}
declare global {
	interface Window {
		asked: Pagefind;
	}
}

describe("the real content", () => {
	const site = ROOT;
	let page: Page;
	let titles: Titles;
	let close: () => Promise<void>;

	beforeAll(async () => {
		({ page, close } = await reading(site)("search/"));
		titles = readTitles(
			await page.evaluate(async () => {
				const [answers, index] = (await Promise.all(
					["answers.json", "titles.json"].map(async (file) => (await fetch(file)).json()),
				)) as [Parameters<typeof readTitles>[0], Parameters<typeof readTitles>[0]];
				return { ...index, rows: [...answers.rows, ...index.rows] };
			}),
		);
		// As text: Vitest would put an import of its own in the place of the browser's.
		await page.evaluate(
			`import("${site.base}pagefind/pagefind.js").then(async (pagefind) => {
				await pagefind.options(${JSON.stringify({ baseUrl: site.base, noWorker: true, ranking: RANKING })});
				await pagefind.init();
				window.asked = pagefind;
			})`,
		);
	});
	afterAll(() => close?.());

	const scores = (term: string): Promise<{ results: { score: number }[] }> =>
		page.evaluate(async (words) => {
			const { results } = await window.asked.search(words);
			return { results: results.slice(0, 1).map(({ score }) => ({ score })) };
		}, term);

	/** The pages of a search that are read, to see whether they have a word. */
	const texts = async (term: string) => {
		const read = await page.evaluate(async (words) => {
			const { results } = await window.asked.search(words);
			const first = await Promise.all(results.slice(0, 3).map((result) => result.data()));
			return first.map(({ content, meta }) => ({ content, meta }));
		}, term);
		return { results: read.map((one) => ({ data: async () => one })) };
	};

	/** The first results for a question, their addresses relative to the site. */
	async function ask(question: string, most = 3): Promise<Hit[]> {
		const { term } = await relaxQuery(normalise(question, titles), scores, (word) => indexHasWord(word, texts));
		const hits = await page.evaluate(
			async ([words, number]) => {
				const { results } = await window.asked.search(words);
				const found = await Promise.all(results.slice(0, number).map((result) => result.data()));
				return found.map(({ url, sub_results }) => ({ url, places: sub_results.map((one) => one.url) }));
			},
			[term, most] as const,
		);
		return hits.map(({ url, places }) => ({ url: url.slice(site.base.length), places }));
	}

	/** The questions that have no right page among the first three results, each with what was found. */
	async function missedOf(questions: readonly Question[]): Promise<string[]> {
		const missed: string[] = [];
		for (const { asks, answers } of questions) {
			const found = await ask(asks);
			if (!found.some(({ url }) => answers.includes(url)))
				missed.push(`${asks}: ${found.map(({ url }) => url).join(", ")}`);
		}
		return missed;
	}

	test("nearly every question has a right page among the first three results", async () => {
		const missed = await missedOf(QUESTIONS);
		expect(QUESTIONS.length).toBeGreaterThanOrEqual(60);
		expect(1 - missed.length / QUESTIONS.length, missed.join("\n")).toBeGreaterThanOrEqual(SHARE);
	}, 120_000);

	test("initials, other spellings and everyday words find what is meant, every one", async () => {
		expect(await missedOf(IN_OTHER_WORDS)).toEqual([]);
	}, 60_000);

	test.each(SUGGESTED_FIRST)("%s suggests what is called so before what begins so", (typed, path) => {
		const suggested = titlesFor(typed, titles, 3).map((row) => row.path);
		expect(suggested).toContain(path);
		expect(suggested.indexOf(path)).toBeLessThan(2);
	});

	test("a wording, a position, an answer, a figure and a term are found at their own addresses", async () => {
		const first = async (question: string, path: string) =>
			(await ask(question, 8)).find(({ url }) => url === path)?.places ?? [];
		expect(await first("crimea de facto russian", "clauses/crimea/")).toContain(
			`${site.base}clauses/crimea/#w-us-draft-28`,
		);
		expect(await first("who wrote the 28 points", "disputes/authorship-of-the-28/")).toContain(
			`${site.base}disputes/authorship-of-the-28/#a-rubio`,
		);
		expect((await ask("drone")).map(({ url }) => url)).toContain("glossary/#drone");
	});
});

test("each answer of a question is a page of the index, and no question is asked twice", () => {
	const all = [...QUESTIONS, ...IN_OTHER_WORDS];
	const paths = all.flatMap(({ answers }) => answers);
	expect(paths.filter((path) => !/^[a-z-]+\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/.test(path))).toEqual([]);
	expect(new Set(all.map(({ asks }) => asks)).size).toBe(all.length);
});

import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { faintOn } from "./contrast.ts";
import { crampedOn } from "./room.ts";

/* axe-core, run inside a page. The policy of the site refuses it: the page must be opened with `bypassCSP`. */

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Everything that axe knows of WCAG 2.2 up to AA, and its own advice. */
export const EVERYTHING: RunOptions["runOnly"] = {
	type: "tag",
	values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/** Rules that tests of our own hold in a tenth of the time, and refuse no less: contrast.ts and room.ts. */
const OWN = ["color-contrast-enhanced", "link-in-text-block", "target-size", "scrollable-region-focusable"];
/** `npm run test:all` asks axe for them too. */
const isFull = process.env["FULL"] === "1";
/** What the first contrast lets pass, the second refuses, and not the other way round. */
const RULES = Object.fromEntries([
	["color-contrast", { enabled: false }],
	...OWN.map((id) => [id, { enabled: isFull }] as const),
]);

/** To be done once a page, before `broken`. */
export const addAxe = (page: Page): Promise<unknown> => page.addScriptTag({ path: AXE });

/**
 * What is wrong with the open page at this width and on this paper: words that are too faint, what is too small to be hit,
 * and, where axe is asked, each rule that it breaks, with the first place.
 */
export async function broken(
	page: Page,
	width: number,
	colorScheme: "light" | "dark",
	asked: RunOptions["runOnly"] = isFull ? { type: "rule", values: OWN } : undefined,
): Promise<string[]> {
	await page.setViewportSize({ width, height: 900 });
	await page.emulateMedia({ colorScheme });
	const found = [
		...(await faintOn(page)),
		...(await crampedOn(page)),
		...(asked === undefined ? [] : await violations(page, asked)),
	];
	return found.map((one) => `${width} px, ${colorScheme}: ${one}`);
}

async function violations(page: Page, runOnly: RunOptions["runOnly"]): Promise<string[]> {
	const options = { runOnly, rules: RULES, resultTypes: ["violations"], reporter: "no-passes" };
	const { violations } = await page.evaluate((given) => {
		const { axe } = window as unknown as { axe: { run: (at: Document, options: object) => Promise<AxeResults> } };
		return axe.run(document, given);
	}, options);
	return violations.map(({ id, help, nodes }) => `${id} (${nodes.length}): ${help}: ${nodes[0]?.html.slice(0, 160)}`);
}

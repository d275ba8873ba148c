import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { faintOn } from "./contrast.ts";

/* axe-core, run inside a page. The policy of the site refuses it: the page must be opened with `bypassCSP`. */

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Everything that axe knows of WCAG 2.2 up to AA, and its own advice. */
export const EVERYTHING: RunOptions["runOnly"] = {
	type: "tag",
	values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/** Rules whose answer hangs on room: of the others none says anything new on a wide screen. */
export const ROOM = ["target-size", "scrollable-region-focusable"];

/** `npm run test:all`: axe is asked too what `faintOn` tells in a tenth of the time, and refuses no less of. */
const isFull = process.env["FULL"] === "1";
const COLOURS = ["color-contrast-enhanced", "link-in-text-block"];
const enabled = (ids: string[], is: boolean): RunOptions["rules"] =>
	Object.fromEntries(ids.map((id) => [id, { enabled: is }]));
/** What the first contrast lets pass, the second refuses, and not the other way round. */
const RULES = { ...enabled(COLOURS, isFull), ...enabled(["color-contrast"], false) };

/** To be done once a page, before `broken`. */
export const addAxe = (page: Page): Promise<unknown> => page.addScriptTag({ path: AXE });

/**
 * Each rule that the open page breaks at this width and on this paper, with the first place, and each word that is too
 * faint there.
 * @param rules everything, or some besides those of colours
 */
export async function broken(
	page: Page,
	width: number,
	colorScheme: "light" | "dark",
	rules: typeof EVERYTHING | readonly string[] = [],
): Promise<string[]> {
	await page.setViewportSize({ width, height: 900 });
	await page.emulateMedia({ colorScheme });
	const some = Array.isArray(rules) ? [...rules, ...(isFull ? COLOURS : [])] : null;
	const asked = some === null ? EVERYTHING : { type: "rule" as const, values: some };
	const found = [...(await faintOn(page)), ...(some?.length === 0 ? [] : await violations(page, asked))];
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

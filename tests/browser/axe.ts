import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/* axe-core, run inside a page. The policy of the site refuses it: the page must be opened with `bypassCSP`. */

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Everything that axe knows of WCAG 2.2 up to AA, and its own advice; of contrast, AAA. */
export const EVERYTHING: RunOptions["runOnly"] = {
	type: "tag",
	values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/** Rules whose answer hangs on colours. The stricter rule of contrast refuses all that the other would: one is enough. */
export const COLOURS = ["color-contrast-enhanced", "link-in-text-block"];
const CONTRAST = { "color-contrast-enhanced": { enabled: true }, "color-contrast": { enabled: false } };

/** To be done once a page, before `broken`. */
export const addAxe = (page: Page): Promise<unknown> => page.addScriptTag({ path: AXE });

/** Each rule that the open page breaks at this width and on this paper, with the first place. */
export async function broken(
	page: Page,
	width: number,
	colorScheme: "light" | "dark",
	runOnly: RunOptions["runOnly"],
): Promise<string[]> {
	await page.setViewportSize({ width, height: 900 });
	await page.emulateMedia({ colorScheme });
	const options = { runOnly, rules: CONTRAST, resultTypes: ["violations"] };
	const { violations } = await page.evaluate((given) => {
		const { axe } = window as unknown as { axe: { run: (at: Document, options: object) => Promise<AxeResults> } };
		return axe.run(document, given);
	}, options);
	return violations.map(
		({ id, help, nodes }) =>
			`${width} px, ${colorScheme}: ${id} (${nodes.length}): ${help}: ${nodes[0]?.html.slice(0, 160)}`,
	);
}

import { expect, test } from "vitest";
import { pagesOf, ROOT } from "../site/built-site.ts";
import { reading, unfold } from "./reader.ts";

/* No mark of a chart is out of reach of the arrow keys. */

const charted = pagesOf(ROOT)
	.filter(({ html }) => html.includes("<chart-view"))
	.map(({ path }) => path);
const read = reading(ROOT);

test("there are charts", () => expect(charted.length).toBeGreaterThan(3));

test.each(charted.flatMap((path) => [360, 1280].map((width) => ({ path, width }))))(
	"the arrows reach every mark of every chart of $path at $width px",
	async ({ path, width }) => {
		const { page, close } = await read(path, { viewport: { width, height: 800 } });
		await page.waitForFunction(() => document.querySelector("chart-view svg a[tabindex='0']") !== null);
		await unfold(page);
		const charts = await page.evaluate(() =>
			[...document.querySelectorAll("chart-view svg")]
				.filter((svg) => svg.checkVisibility())
				.map((svg) => {
					const marks = [...svg.querySelectorAll<SVGAElement>("a")].filter((mark) => !mark.hasAttribute("hidden"));
					const seen = new Set<SVGAElement>(marks.slice(0, 1));
					// A set grows while it is gone through: breadth first.
					for (const mark of seen)
						for (const way of ["Right", "Left", "Down", "Up"]) {
							mark.focus();
							mark.dispatchEvent(new KeyboardEvent("keydown", { key: `Arrow${way}`, bubbles: true, cancelable: true }));
							seen.add(document.activeElement as SVGAElement);
						}
					const out = marks.filter((mark) => !seen.has(mark)).map((mark) => mark.getAttribute("aria-label"));
					return { marks: marks.length, out };
				}),
		);
		expect(charts.length).toBeGreaterThan(0);
		expect(Math.max(...charts.map(({ marks }) => marks))).toBeGreaterThan(1);
		expect(charts.flatMap(({ out }) => out)).toEqual([]);
		await close();
	},
);

test("a pointer at rest beside the marks does not put out the one that is read by keyboard", async () => {
	const { page, close } = await read("compare/");
	const mark = page.locator("#point-flow svg:visible a[data-point]").first();
	await mark.focus();
	const said = await page.locator("#point-flow .chart-value").textContent();
	expect(said).toBe(await mark.getAttribute("aria-label"));
	const lit = await page.locator("#point-flow svg:visible a[data-on]").count();
	expect(lit).toBeGreaterThan(1);
	await page.locator("#point-flow .chart-value").hover();
	expect(await page.locator("#point-flow .chart-value").textContent()).toBe(said);
	expect(await page.locator("#point-flow svg:visible a[data-on]").count()).toBe(lit);
	await close();
});

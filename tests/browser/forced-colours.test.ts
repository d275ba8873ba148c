import { expect, test } from "vitest";
import { ROOT } from "../site/built-site.ts";
import { reading } from "./reader.ts";

/* Where a reader's own colours are forced, shadows are gone and colours are few. */

const read = reading(ROOT);

test.each(["light", "dark"] as const)(
	"on %s the current way is marked by more than its colour",
	async (colorScheme) => {
		const { page, close } = await read("events/", { forcedColors: "active", colorScheme });
		for (const row of [".masthead nav", ".facet-nav"]) {
			const drawn = (selector: string) =>
				page
					.locator(`${row} ${selector}`)
					.first()
					.evaluate((one) => {
						const { textDecorationLine, textDecorationThickness } = getComputedStyle(one);
						return `${textDecorationLine} ${textDecorationThickness}`;
					});
			expect(await drawn("a[aria-current]"), row).toBe("underline 3px");
			expect(await drawn("a:not([aria-current])"), row).not.toBe("underline 3px");
		}
		await close();
	},
);

test.each(["light", "dark"] as const)(
	"on %s the lines of a chart's axes are fainter than its marks",
	async (colorScheme) => {
		const { page, close } = await read("maps/drone-strikes/", { forcedColors: "active", colorScheme });
		const [grid, mark, paper] = await page.evaluate(() => {
			const canvas = document.createElement("canvas").getContext("2d");
			/** Lightness of a colour in whatever notation, from 0 to 1. */
			const light = (colour: string): number => {
				if (canvas === null) return Number.NaN;
				canvas.fillStyle = colour;
				canvas.fillRect(0, 0, 1, 1);
				const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
				return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
			};
			const of = (selector: string) =>
				light(getComputedStyle(document.querySelector(`chart-view ${selector}`) as Element).stroke);
			return [
				of(".axis path:not(.base)"),
				of("a .hollow"),
				light(getComputedStyle(document.body).backgroundColor),
			] as const;
		});
		expect(Math.abs(grid - paper)).toBeGreaterThan(0.05);
		expect(Math.abs(grid - paper)).toBeLessThan(Math.abs(mark - paper) * 0.6);
		await close();
	},
);

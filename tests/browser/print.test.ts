import { expect, test } from "vitest";
import { ROOT } from "../site/built-site.ts";
import { reading } from "./reader.ts";

/* Pages on paper: heads on every sheet, sheets that are full, addresses that can be typed. */

const read = reading(ROOT);
/** Of the PDF of a page, each sheet as its object. */
const maps = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;

test("the head of a table that can be sorted holds no box that keeps it from being repeated", async () => {
	const { page, close } = await read("events/");
	await page.waitForSelector(".chart-table thead button");
	await page.emulateMedia({ media: "print" });
	const shown = await page
		.locator(".chart-table thead")
		.evaluateAll((all) =>
			all.flatMap((head) => [head, ...head.querySelectorAll("th > *")].map((one) => getComputedStyle(one).display)),
		);
	expect([...new Set(shown)]).toEqual(["table-header-group", "contents"]);
	await close();
});

test("the matrix of positions is printed as the wide table, on few sheets", async () => {
	const { page, close } = await read("positions/");
	// What a sheet of A4 leaves between its margins.
	await page.setViewportSize({ width: 658, height: 900 });
	await page.emulateMedia({ media: "print" });
	const shown = await page
		.locator("table.position-matrix")
		.evaluate((table) =>
			["thead", "tbody tr", "tbody td"].map((one) => getComputedStyle(table.querySelector(one) as Element).display),
		);
	expect(shown).toEqual(["table-header-group", "table-row", "table-cell"]);
	const count = maps(await page.pdf({ format: "A4" }));
	expect(count).toBeGreaterThan(5);
	expect(count).toBeLessThanOrEqual(28);
	await close();
});

test("the list of figures is printed with the address of each figure and file", async () => {
	const { page, close } = await read("figures/");
	await page.emulateMedia({ media: "print" });
	const links = await page.locator(".file-links a").evaluateAll((all) =>
		all.map((link) => ({
			address: link.getAttribute("href") ?? "",
			after: getComputedStyle(link, "::after").content,
		})),
	);
	expect(links.length).toBeGreaterThan(20);
	expect(links.filter(({ address, after }) => !after.includes(address) && !after.includes("attr(href)"))).toEqual([]);
	await close();
});

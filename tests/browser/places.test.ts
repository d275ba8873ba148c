import { expect, test } from "vitest";
import { site } from "../content/real-content.ts";
import { ROOT } from "../site/built-site.ts";
import { reading } from "./reader.ts";

/* The page of all places: its list on a phone, its map beside the list, its stops of the Tab key. */

const read = reading(ROOT);

test.each([320, 360])("at %d px the list keeps three columns with heads, and names have room", async (width) => {
	const { page, close } = await read("places/", { viewport: { width, height: 800 } });
	const rows = await page.locator("table.place-table tr:has(> :nth-child(3))").evaluateAll((all) =>
		all.map((row) => {
			const boxes = [...row.children].map((cell) => cell.getBoundingClientRect());
			return {
				tops: new Set(boxes.map(({ top }) => top)).size,
				name: boxes[0]?.width ?? 0,
				height: row.getBoundingClientRect().height,
				shown: row.checkVisibility(),
			};
		}),
	);
	expect(rows.length).toBeGreaterThan(30);
	expect(rows.filter(({ tops, shown }) => tops !== 1 || !shown)).toEqual([]);
	// No name is broken into more than three lines.
	expect(rows.filter(({ name, height }) => name < 120 || height > 100)).toEqual([]);
	await close();
});

test("on a wide screen the map stays in sight beside the whole list", async () => {
	const { page, close } = await read("places/");
	await page.locator("table.place-table tr").last().scrollIntoViewIfNeeded();
	const map = await page.locator(".map-frame svg").boundingBox();
	expect(map?.y).toBeGreaterThanOrEqual(0);
	expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual(900);
	await close();
});

test.each([360, 1280])("at %d px each place is one stop of the Tab key in the map", async (width) => {
	const { page, close } = await read("places/", { viewport: { width, height: 900 } });
	const stops = await page
		.locator(".map-frame svg a:visible")
		.evaluateAll((all) =>
			all.filter((one) => (one as SVGElement).tabIndex >= 0).map((one) => one.getAttribute("href") ?? ""),
		);
	expect(stops.filter((address, index) => stops.indexOf(address) !== index)).toEqual([]);
	const regions = site.places.filter(({ data }) => data.kind === "region");
	expect(regions.filter(({ path }) => !stops.includes(`/${path}`))).toEqual([]);
	await close();
});

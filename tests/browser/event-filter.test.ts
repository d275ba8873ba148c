import { expect, test } from "vitest";
import { messages } from "../../src/text/messages/index.ts";
import { site } from "../content/real-content.ts";
import { ROOT } from "../site/built-site.ts";
import { reading } from "./reader.ts";

/* Links that narrow the events: where the focus goes, and what leads to nothing. */

const read = reading(ROOT);

test.each(["Enter", "Back"])(
	"when the reset goes by %s, the focus stays at the line that says what is shown",
	async (way) => {
		const { page, close } = await read("events/");
		await page.locator('.facet-nav a[href="/events/by/kind/talks/"]').click();
		await page.getByRole("link", { name: messages.eventFilter.reset }).focus();
		if (way === "Enter") await page.keyboard.press("Enter");
		else await page.goBack();
		await page.waitForFunction(() => location.search === "");
		await page.waitForSelector("event-filter a[hidden]", { state: "attached" });
		const held = page.locator("event-filter [role=status]");
		expect(await held.evaluate((one) => one === document.activeElement)).toBe(true);
		expect(await held.textContent()).toBe(messages.eventFilter.all.replace("{all}", `${site.events.length}`));
		await close();
	},
);

test("a value that would leave nothing is disabled and leads nowhere, until it leaves something again", async () => {
	const { page, close } = await read("events/");
	expect(await page.locator(".facet-nav a[aria-disabled]").count()).toBe(0);
	await page.locator('.facet-nav a[href="/events/by/kind/strike/"]').click();
	const links = await page.locator(".facet-nav a").evaluateAll((all) =>
		all.map((link) => ({
			count: Number(link.querySelector("span")?.textContent),
			disabled: link.getAttribute("aria-disabled"),
		})),
	);
	expect(links.some(({ count }) => count === 0)).toBe(true);
	expect(links.filter(({ count, disabled }) => (count === 0) !== (disabled === "true"))).toEqual([]);
	const before = page.url();
	const none = page.locator(".facet-nav a[aria-disabled]:visible").first();
	await none.focus();
	await page.keyboard.press("Enter");
	expect(page.url()).toBe(before);
	expect(await page.locator(".event-row:visible").count()).toBe(1);
	await page.getByRole("link", { name: messages.eventFilter.reset }).click();
	expect(await page.locator(".facet-nav a[aria-disabled]").count()).toBe(0);
	await close();
});

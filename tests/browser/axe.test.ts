import type { RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { ROOT } from "../site/built-site.ts";
import { addAxe, broken, COLOURS, EVERYTHING } from "./axe.ts";
import { kindsOf, serving, unfold } from "./reader.ts";

/* What axe says of one page of each kind: a file of its own, since it takes as long as the others here together. */

/** Rules whose answer hangs on colours or on room: the others say the same in the dark and on a wide screen. */
const COLOURED: RunOptions["runOnly"] = { type: "rule", values: COLOURS };
const SEEN: RunOptions["runOnly"] = {
	type: "rule",
	values: [...COLOURS, "target-size", "scrollable-region-focusable"],
};

const running = serving(ROOT);
/** One page for all kinds, without the policy, which would refuse axe itself. */
let page: Page;
beforeAll(async () => {
	page = await running.browser.newPage({ bypassCSP: true });
});

const kinds = kindsOf(ROOT).map((path) => ({ path, name: path === "" ? "home" : path }));

test.each(kinds)(
	"$name breaks no rule of axe, unfolded, narrow and wide, on light and on dark paper",
	{ timeout: 60_000 },
	async ({ path }) => {
		await page.goto(running.served.address + path);
		await unfold(page);
		await addAxe(page);
		expect([
			...(await broken(page, 360, "light", EVERYTHING)),
			...(await broken(page, 360, "dark", COLOURED)),
			...(await broken(page, 1280, "dark", COLOURED)),
			...(await broken(page, 1280, "light", SEEN)),
		]).toEqual([]);
	},
);

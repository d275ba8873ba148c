import { expect, test } from "vitest";
import { ROOT } from "../site/built-site.ts";
import { addAxe, broken, EVERYTHING } from "./axe.ts";
import { kindsOf, reading, unfold } from "./reader.ts";

/* What axe says of one page of each kind, how well its words can be read and its links be hit. */

const read = reading(ROOT);

const kinds = kindsOf(ROOT).map((path) => ({ path, name: path === "" ? "home" : path }));

/* Side by side, since what takes its time is in the pages. Without the policy, which would refuse axe itself. */
test.concurrent.each(kinds)(
	"$name breaks no rule of axe, unfolded, narrow and wide, on light and on dark paper",
	{ timeout: 60_000 },
	async ({ path }) => {
		const { page, close } = await read(path, { bypassCSP: true });
		await unfold(page);
		await addAxe(page);
		expect([
			...(await broken(page, 360, "light", EVERYTHING)),
			...(await broken(page, 360, "dark")),
			...(await broken(page, 1280, "dark")),
			...(await broken(page, 1280, "light")),
		]).toEqual([]);
		await close();
	},
);

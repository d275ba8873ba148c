import { expect, test } from "vitest";
import { ROOT } from "../site/built-site.ts";
import { addAxe, broken, EVERYTHING, ROOM } from "./axe.ts";
import { kindsOf, readingInTurn, unfold } from "./reader.ts";

/* What axe says of one page of each kind, and how well its words can be read. */

/** Without the policy, which would refuse axe itself. */
const inTurn = readingInTurn(ROOT, { bypassCSP: true });

const kinds = kindsOf(ROOT).map((path) => ({ path, name: path === "" ? "home" : path }));

test.each(kinds)(
	"$name breaks no rule of axe, unfolded, narrow and wide, on light and on dark paper",
	{ timeout: 60_000 },
	async ({ path }) => {
		const page = await inTurn(path);
		await unfold(page);
		await addAxe(page);
		expect([
			...(await broken(page, 360, "light", EVERYTHING)),
			...(await broken(page, 360, "dark")),
			...(await broken(page, 1280, "dark")),
			...(await broken(page, 1280, "light", ROOM)),
		]).toEqual([]);
	},
);

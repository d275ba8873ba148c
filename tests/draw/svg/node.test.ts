import { describe, expect, test } from "vitest";
import { linkMark, svg, withLinks } from "../../../src/draw/svg/node.ts";

const inside = svg("path", { d: "M0 0" });

describe("a mark", () => {
	test("leads to its row, or to a page under the base path", () => {
		const [row, page] = withLinks(
			[
				linkMark({ row: "r-1" }, "One", { class: "value" }, inside),
				linkMark({ path: "events/x/", row: "r-2" }, "Two", {}, inside),
			],
			(path) => `/base/${path}`,
		);
		expect(row).toMatchObject({
			tag: "a",
			attributes: { href: "#r-1", "data-row": "r-1", "aria-label": "One", class: "value" },
		});
		expect(page).toMatchObject({ attributes: { href: "/base/events/x/", "data-row": "r-2" } });
		expect(page).not.toHaveProperty("attributes.path");
	});
	test("is no stop of the Tab key before a script makes it one", () => {
		expect(linkMark({ row: "r" }, "One", {}).attributes["tabindex"]).toBe(-1);
	});
	test("is a plain group in a picture, at any depth", () => {
		expect(withLinks([svg("g", {}, linkMark({ row: "r" }, "One", { class: "value" }, inside, "text"))], null)).toEqual([
			svg("g", {}, svg("g", { class: "value" }, inside, "text")),
		]);
	});
});

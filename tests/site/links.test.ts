import { describe, expect, test } from "vitest";
import { attribute, type BuiltPage, filesOf, find, idsOf, pagesOf, SITES } from "./built-site.ts";

/** Attributes that name an address, by element. */
const ADDRESSES: readonly [tag: string, name: string][] = [
	["a", "href"],
	["link", "href"],
	["img", "src"],
	["script", "src"],
	["use", "href"],
	["source", "srcset"],
];

describe.each(SITES)("under $base", (site) => {
	const pages = pagesOf(site);
	const files = new Set(filesOf(site));
	const anchors = new Map(pages.map((page) => [page.path, new Set(idsOf(page))]));
	const links = pages.flatMap((page) =>
		ADDRESSES.flatMap(([tag, name]) =>
			find(page, tag).flatMap((element) => {
				const address = attribute(element, name);
				return address === undefined ? [] : [{ page, tag, address, element }];
			}),
		),
	);
	const { internal = [], outward = [] } = Object.groupBy(links, ({ address }) =>
		/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address) ? "outward" : "internal",
	);

	/** Why an address leads nowhere; undefined where it leads somewhere. */
	function fault(from: BuiltPage, address: string): string | undefined {
		const [path = "", fragment] = address.split("#");
		let target = from.path;
		if (path !== "") {
			if (!path.startsWith(site.base)) return "stands outside the base";
			target = decodeURIComponent(path.slice(site.base.length));
			if (target !== "" && !target.endsWith("/") && !files.has(target)) return "ends with no slash and is no file";
			if (files.has(target))
				return fragment === undefined || anchors.get(target)?.has(fragment) ? undefined : "has no such anchor";
		}
		if (!anchors.has(target)) return "is no page";
		if (fragment !== undefined && !anchors.get(target)?.has(decodeURIComponent(fragment))) return "has no such anchor";
		return undefined;
	}

	test("every address inside the site, and every anchor, is there", () => {
		expect(internal.length).toBeGreaterThan(10_000);
		const dead = internal.flatMap(({ page, address }) => {
			const why = fault(page, address);
			return why === undefined ? [] : [`${page.path}: ${address} ${why}`];
		});
		expect([...new Set(dead)].slice(0, 40)).toEqual([]);
	});

	test("no address is empty or leads up by dots", () => {
		const odd = internal.filter(({ address }) => address === "" || address === "#" || /^\.|\/\.\.?\//.test(address));
		expect(odd.map(({ page, address }) => `${page.path}: ${address}`)).toEqual([]);
	});

	test("a link out of the site opens where the reader is, says that it is one, and is a page of the web or a letter", () => {
		const external = outward.filter(({ tag }) => tag === "a");
		expect(external.length).toBeGreaterThan(300);
		const wrong = external.filter(
			({ address, element }) =>
				attribute(element, "target") !== undefined || !/^(https?:\/\/[^/]+|mailto:.)/.test(address),
		);
		expect(wrong.map(({ page, address }) => `${page.path}: ${address}`)).toEqual([]);
	});

	test("no link opens another window", () => {
		expect(pages.filter((page) => find(page, "a").some((link) => attribute(link, "target") !== undefined))).toEqual([]);
	});

	test("nothing is asked of another host", () => {
		const asked = links.filter(
			({ tag, address, element }) =>
				tag !== "a" && attribute(element, "rel") !== "canonical" && /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address),
		);
		expect(asked.map(({ page, address }) => `${page.path}: ${address}`)).toEqual([]);
		const embeds = ["iframe", "object", "embed", "video", "audio", "base"];
		expect(
			pages.flatMap((page) => embeds.flatMap((tag) => find(page, tag).map(() => `${page.path}: <${tag}>`))),
		).toEqual([]);
		const actions = pages.flatMap((page) => find(page, "form").map((form) => attribute(form, "action")));
		expect([...new Set(actions)]).toEqual([`${site.base}search/`]);
		const styles = pages.filter((page) =>
			find(page, "style").some((style) =>
				/@import|url\(\s*["']?(https?:)?\/\//.test(
					JSON.stringify(style.childNodes.map((child) => ("value" in child ? child.value : ""))),
				),
			),
		);
		expect(styles.map(({ path }) => path)).toEqual([]);
	});
});

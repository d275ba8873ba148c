import type { Page } from "playwright-core";

/*
 * Room for a finger, and keys for what scrolls, on an open page. The rules are those of axe (target-size,
 * scrollable-region-focusable), which spends half its time on them.
 */

/** Run inside the page, so it can use nothing of this file. */
function cramped(): string[] {
	/** WCAG 2.2, success criterion 2.5.8, in CSS pixels. */
	const LEAST = 24;
	const found: string[] = [];
	const styleOf = (one: Element) => getComputedStyle(one);
	/** Whether it stands in a line of text, whose lines set its height. */
	const isInText = (one: Element): boolean => {
		if (!styleOf(one).display.startsWith("inline")) return false;
		let block = one.parentElement;
		while (block !== null && styleOf(block).display.startsWith("inline")) block = block.parentElement;
		return (block?.textContent?.trim().length ?? 0) > (one.textContent?.trim().length ?? 0);
	};
	/** The box that a target is scrolled in: what stands in another one may lie over it as little as it is seen. */
	const frameOf = (one: Element | null): Element | null =>
		one === null || styleOf(one).overflow !== "visible" ? one : frameOf(one.parentElement);
	const targets = [
		...document.querySelectorAll<HTMLElement | SVGElement>(
			"a[href], button, input, select, summary, textarea, [tabindex]",
		),
	]
		.filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
		.map((one) => ({ one, box: one.getBoundingClientRect() }))
		.filter(({ box }) => box.width > 0 && box.height > 0 && box.right > 0 && box.bottom + scrollY > 0)
		.map(({ one, box }) => ({
			one,
			box,
			frame: frameOf(one.parentElement),
			x: (box.left + box.right) / 2,
			y: (box.top + box.bottom) / 2,
			isSmall: box.width < LEAST - 0.05 || box.height < LEAST - 0.05,
		}));
	const near = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
	for (const { one, frame, x, y, isSmall } of targets) {
		if (!isSmall || isInText(one)) continue;
		const crowd = targets.find((other) => {
			if (other.one === one || other.frame !== frame || other.one.contains(one) || one.contains(other.one))
				return false;
			const { box } = other;
			const distance = Math.hypot(x - near(x, box.left, box.right), y - near(y, box.top, box.bottom));
			return distance < LEAST / 2 - 0.05 || (other.isSmall && Math.hypot(x - other.x, y - other.y) < LEAST - 0.05);
		});
		if (crowd)
			found.push(`no room for a finger: ${one.outerHTML.slice(0, 120)} beside ${crowd.one.outerHTML.slice(0, 80)}`);
	}
	for (const one of document.querySelectorAll<HTMLElement>("body *")) {
		const { overflowX, overflowY } = styleOf(one);
		const scrolls = (overflow: string, size: number, room: number) => /auto|scroll/.test(overflow) && size > room + 13;
		if (
			!scrolls(overflowX, one.scrollWidth, one.clientWidth) &&
			!scrolls(overflowY, one.scrollHeight, one.clientHeight)
		)
			continue;
		if (one.checkVisibility() && ![one, ...one.querySelectorAll<HTMLElement>("*")].some((inner) => inner.tabIndex >= 0))
			found.push(`no key scrolls: ${one.outerHTML.slice(0, 120)}`);
	}
	return found;
}

/** What is too small to be hit, and what a keyboard cannot scroll, on the open page as wide as it is now. */
export const crampedOn = (page: Page): Promise<string[]> => page.evaluate(cramped);

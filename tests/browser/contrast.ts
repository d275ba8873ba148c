import type { Page } from "playwright-core";

/*
 * The contrast of all words on an open page with what lies behind them, and links that colour alone tells from the text
 * around them. The rules are those of axe (color-contrast-enhanced, link-in-text-block) but for what axe lets pass: what it
 * cannot tell (a picture behind, no element at the place), words of controls that are off, and links told by a colour that
 * is far enough from the text's.
 */

/** Run inside the page, so it can use nothing of this file. Each element that is hard to read, with its contrast. */
function faintWords(): string[] {
	type Colour = [red: number, green: number, blue: number, alpha: number];
	const brush = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
	const read = new Map<string, Colour>();
	/** A colour in whatever notation. */
	const colourOf = (text: string): Colour => {
		const known = read.get(text);
		if (known) return known;
		if (brush === null) throw new Error("no canvas");
		brush.clearRect(0, 0, 1, 1);
		brush.fillStyle = text;
		brush.fillRect(0, 0, 1, 1);
		const [r = 0, g = 0, b = 0, a = 0] = brush.getImageData(0, 0, 1, 1).data;
		const colour: Colour = [r, g, b, a / 255];
		read.set(text, colour);
		return colour;
	};
	const over = ([r, g, b, a]: Colour, [x, y, z, below]: Colour): Colour => {
		const alpha = a + below * (1 - a);
		if (alpha === 0) return [0, 0, 0, 0];
		const mix = (top: number, bottom: number) => (top * a + bottom * below * (1 - a)) / alpha;
		return [mix(r, x), mix(g, y), mix(b, z), alpha];
	};
	const luminance = (colour: Colour): number => {
		const [r = 0, g = 0, b = 0] = colour
			.slice(0, 3)
			.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const styles = new Map<Element, CSSStyleDeclaration>();
	const styleOf = (one: Element): CSSStyleDeclaration => {
		const style = styles.get(one) ?? getComputedStyle(one);
		styles.set(one, style);
		return style;
	};
	const boxes = new Map<Element, readonly DOMRect[]>();
	const boxesOf = (one: Element): readonly DOMRect[] => {
		const known = boxes.get(one) ?? [...one.getClientRects()];
		boxes.set(one, known);
		return known;
	};
	/** How much of an element is seen through its opacity and that of what it stands in. */
	const opacityOf = (one: Element | null): number =>
		one === null ? 1 : Number(styleOf(one).opacity) * opacityOf(one.parentElement);
	/** Where the first line of its own words stands. */
	const boxOf = (one: Element): DOMRect | undefined => {
		if (/^(INPUT|SELECT|TEXTAREA)$/.test(one.tagName)) return one.getBoundingClientRect();
		const range = document.createRange();
		for (const child of one.childNodes) {
			if (child.nodeType !== 3 || !child.nodeValue?.trim()) continue;
			range.selectNodeContents(child);
			for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) return box;
		}
		return undefined;
	};
	const all = [...document.querySelectorAll("html, body, body *")].filter(
		(one) => !(one instanceof SVGElement) && one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
	);
	/** All that could lie behind a word. */
	const painted = all.filter(
		(one) => styleOf(one).backgroundImage !== "none" || colourOf(styleOf(one).backgroundColor)[3] > 0,
	);
	const lies = (one: Element, x: number, y: number): boolean =>
		boxesOf(one).some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom);
	/** What an element stands in and what paints its place, the nearest first; what is scrolled out of a box stands in it. */
	const around = (one: Element, left: number, top: number): Element[] => {
		const layers: Element[] = [];
		let [x, y] = [left, top];
		for (let at: Element | null = one; at !== null; at = at.parentElement) {
			if (at === document.documentElement || lies(at, x, y)) layers.push(at);
			if (at === document.body || styleOf(at).overflow === "visible") continue;
			const box = at.getBoundingClientRect();
			[x, y] = [Math.min(Math.max(x, box.left), box.right), Math.min(Math.max(y, box.top), box.bottom)];
		}
		return layers;
	};
	/** What lies behind a place of an element, the nearest first. */
	const behind = (one: Element, x: number, y: number): Element[] => {
		if (painted.every((layer) => layer.contains(one) || !lies(layer, x, y))) return around(one, x, y);
		// Something that it does not stand in lies there too, above or below: the browser knows which.
		const before = scrollY;
		scrollTo({ top: before + y - innerHeight / 2, behavior: "instant" });
		const stack = document.elementsFromPoint(x, y - (scrollY - before));
		scrollTo({ top: before, behavior: "instant" });
		const at = stack.indexOf(one);
		return at < 0 ? around(one, x, y) : stack.slice(at);
	};
	const paperOf = (one: Element, { left, top, width, height }: DOMRect): Colour | string => {
		let paper: Colour = [0, 0, 0, 0];
		for (const layer of behind(one, left + Math.min(width / 2, 4), top + height / 2)) {
			const { backgroundColor, backgroundImage } = styleOf(layer);
			if (backgroundImage !== "none") return `a picture behind: ${backgroundImage.slice(0, 60)}`;
			paper = over(paper, colourOf(backgroundColor));
			if (paper[3] > 0.999) return paper;
		}
		return over(paper, colourOf("Canvas"));
	};
	const faint = (one: Element, box: DOMRect): string | undefined => {
		const paper = paperOf(one, box);
		if (typeof paper === "string") return paper;
		const { color, fontSize, fontWeight } = styleOf(one);
		const [r, g, b, a] = colourOf(color);
		const ink = over([r, g, b, a * opacityOf(one)], paper);
		const [low = 0, high = 0] = [luminance(ink), luminance(paper)].sort((x, y) => x - y);
		const size = Number.parseFloat(fontSize);
		const least = size >= 24 || (size >= 56 / 3 && Number(fontWeight) >= 700) ? 4.5 : 7;
		const contrast = (high + 0.05) / (low + 0.05);
		return contrast < least ? `${contrast.toFixed(2)} (${color} on ${paper.map(Math.round)})` : undefined;
	};
	const isInline = (one: Element): boolean => styleOf(one).display.startsWith("inline");
	const blockOf = (one: Element): Element =>
		one.parentElement !== null && isInline(one) ? blockOf(one.parentElement) : one;
	const texts = new Map<Element, { linked: number; plain: number }>();
	/** How many letters of a block are links, and how many are not. */
	const lettersOf = (block: Element): { linked: number; plain: number } => {
		const letters = texts.get(block) ?? { linked: 0, plain: 0 };
		if (texts.has(block)) return letters;
		texts.set(block, letters);
		const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
		while (nodes.nextNode()) {
			const parent = nodes.currentNode.parentElement;
			if (parent === null || blockOf(parent) !== block || !parent.checkVisibility()) continue;
			letters[parent.closest("a, button") ? "linked" : "plain"] += nodes.currentNode.nodeValue?.trim().length ?? 0;
		}
		return letters;
	};
	/** Whether a link in a text has a line under it, or letters of another size, weight or slope. */
	const isTold = (link: Element): boolean => {
		const [own, around] = [styleOf(link), styleOf(blockOf(link))];
		return (
			own.textDecorationLine.includes("underline") ||
			Number.parseFloat(own.borderBlockEndWidth) > 0 ||
			(["fontSize", "fontWeight", "fontStyle"] as const).some((name) => own[name] !== around[name])
		);
	};
	const found: string[] = [];
	let words = 0;
	for (const one of all) {
		const box = /^(SCRIPT|STYLE|TEMPLATE|OPTION)$/.test(one.tagName) ? undefined : boxOf(one);
		if (box !== undefined) {
			words++;
			const what = faint(one, box);
			if (what) found.push(`${what}: ${one.outerHTML.slice(0, 120)}`);
		}
		if (!one.matches("a[href]") || !isInline(one)) continue;
		// A sign of its own, in a box of its own, is no word of the text.
		if (styleOf(one).display !== "inline" && !/[\p{L}\p{N}]/u.test(one.textContent ?? "")) continue;
		const { linked, plain } = lettersOf(blockOf(one));
		if (plain > linked && !isTold(one)) found.push(`a link told by colour alone: ${one.outerHTML.slice(0, 120)}`);
	}
	return words > 5 ? found : [`only ${words} words on the page`];
}

/** Words that are too faint and links that only their colour tells, on the open page as it is seen now. */
export const faintOn = (page: Page): Promise<string[]> => page.evaluate(faintWords);

/*
 * Zoom and pan of one map: buttons, keys, two fingers, dragging what is zoomed, and the wheel with
 * Ctrl or ⌘. Whatever does not move the map is left to the page, so that scrolling is never held up.
 * Nothing is animated.
 */

/** How the ground is drawn: its units times k, then moved by x and y. k is 1 where all is seen. */
export interface Transform {
	k: number;
	x: number;
	y: number;
}

interface Size {
	width: number;
	height: number;
}

const MOST = 8;
const STEP = 1.6;
/** How far an arrow key moves the map, as a share of its width. */
const ARROW = 0.12;
/** Pixels that a pointer moves before it drags. */
const SLACK = 4;
const WHOLE: Transform = { k: 1, x: 0, y: 0 };

const between = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** The nearest sight that shows nothing but the map. */
export function insideMap({ k, x, y }: Transform, { width, height }: Size): Transform {
	const scale = between(k, 1, MOST);
	return { k: scale, x: between(x, width * (1 - scale), 0), y: between(y, height * (1 - scale), 0) };
}

/** Zooms so that the point at (px, py) of the frame stays where it is. */
export function zoomAt({ k, x, y }: Transform, factor: number, px: number, py: number): Transform {
	const scale = between(k * factor, 1, MOST);
	const real = scale / k;
	return { k: scale, x: px - (px - x) * real, y: py - (py - y) * real };
}

/** "scale/x/y" of the middle, in units of the drawing; null where all is seen. */
export const formatTransform = ({ k, x, y }: Transform, { width, height }: Size): string | null =>
	k < 1.01 ? null : [k.toFixed(2), ((width / 2 - x) / k).toFixed(0), ((height / 2 - y) / k).toFixed(0)].join("/");

/** The sight that was written so. */
export function parseTransform(text: string, size: Size): Transform {
	const [k = 1, x = 0, y = 0] = text.split("/").map(Number);
	return insideMap({ k, x: size.width / 2 - k * x, y: size.height / 2 - k * y }, size);
}

/** The longest of 1, 2, 5 … km that takes at most a quarter of the width, and its length in units. */
export function scaleOf(kmPerUnit: number, k: number, width: number): { km: number; length: number } {
	const most = (width / 4 / k) * kmPerUnit;
	const power = 10 ** Math.floor(Math.log10(most));
	const km = [5, 2, 1].map((step) => step * power).find((step) => step <= most) ?? power;
	return { km, length: (km / kmPerUnit) * k };
}

function rescale(svg: SVGSVGElement, { km, length }: { km: number; length: number }): void {
	for (const bar of svg.querySelectorAll("[data-part=scale-bar]")) {
		bar.querySelector("path")?.setAttribute("d", `M0 -5V0H${length.toFixed(1)}V-5`);
		const text = bar.querySelector("text");
		text?.setAttribute("x", (length / 2).toFixed(1));
		if (text) text.textContent = `${km} km`;
	}
}

type Move = (make: (sight: Transform) => Transform) => boolean;
/** Units of the frame under a point of the window. */
type Place = (point: { clientX: number; clientY: number }) => [number, number];

function keyed(host: HTMLElement, tools: HTMLElement, move: Move, { width, height }: Size): void {
	const by = (dx: number, dy: number) => () =>
		move((s) => ({ ...s, x: s.x + dx * width * ARROW, y: s.y + dy * width * ARROW }));
	const times = (factor: number) => () => move((s) => zoomAt(s, factor, width / 2, height / 2));
	const acts: Record<string, () => boolean> = { in: times(STEP), out: times(1 / STEP), reset: () => move(() => WHOLE) };
	const keys: Record<string, (() => boolean) | undefined> = {
		...{ "+": acts["in"], "=": acts["in"], "-": acts["out"], "−": acts["out"], "0": acts["reset"] },
		...{ ArrowLeft: by(1, 0), ArrowRight: by(-1, 0), ArrowUp: by(0, 1), ArrowDown: by(0, -1) },
	};
	host.addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (keys[event.key]?.()) event.preventDefault();
	});
	tools.addEventListener("click", ({ target }) => {
		if (target instanceof Element) acts[target.closest<HTMLElement>("[data-do]")?.dataset["do"] ?? ""]?.();
	});
}

function wheeled(svg: SVGSVGElement, move: Move, place: Place): void {
	const turn = (event: WheelEvent): void => {
		if (!event.ctrlKey && !event.metaKey) return;
		event.preventDefault();
		const pixels = event.deltaY * (event.deltaMode === 0 ? 1 : 16);
		move((s) => zoomAt(s, 2 ** (-pixels / 200), ...place(event)));
	};
	svg.addEventListener("wheel", turn, { passive: false });
}

function dragged(svg: SVGSVGElement, move: Move, place: Place): void {
	let from: PointerEvent | null = null;
	let dragging = false;
	svg.addEventListener("pointerdown", (event) => {
		dragging = false;
		from = event.pointerType !== "touch" && event.button === 0 ? event : null;
	});
	svg.addEventListener("pointermove", (event) => {
		if (from === null || event.buttons === 0) return;
		if (!dragging && Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) < SLACK) return;
		const [[ax, ay], [bx, by]] = [place(from), place(event)];
		if (!move((s) => ({ ...s, x: s.x + bx - ax, y: s.y + by - ay }))) return;
		if (!dragging) svg.setPointerCapture(event.pointerId);
		dragging = true;
		from = event;
	});
	/* Links would be dragged as links, and followed where a drag ends on them. */
	svg.addEventListener("dragstart", (event) => event.preventDefault());
	const end = (event: MouseEvent): void => {
		if (dragging) event.preventDefault();
		dragging = false;
	};
	svg.addEventListener("click", end, { capture: true });
}

function pinched(svg: SVGSVGElement, move: Move, place: Place): void {
	let last: { x: number; y: number; apart: number } | null = null;
	const hold = (event: TouchEvent): void => {
		const [a, b] = event.touches;
		if (a === undefined || b === undefined) {
			last = null;
			return;
		}
		event.preventDefault();
		const [[ax, ay], [bx, by]] = [place(a), place(b)];
		const now = { x: (ax + bx) / 2, y: (ay + by) / 2, apart: Math.hypot(ax - bx, ay - by) };
		const before = last;
		last = now;
		if (before === null) return;
		move((s) => {
			const grown = zoomAt(s, now.apart / before.apart, before.x, before.y);
			return { ...grown, x: grown.x + now.x - before.x, y: grown.y + now.y - before.y };
		});
	};
	for (const type of ["touchstart", "touchmove", "touchend", "touchcancel"] as const)
		svg.addEventListener(type, hold, { passive: false });
}

/**
 * @param view what the address asks for
 * @param moved told of every view that the reader comes to
 */
export function zooming(
	host: HTMLElement,
	svg: SVGSVGElement,
	view: string | null,
	moved: (view: string | null) => void,
): void {
	const { width, height } = svg.viewBox.baseVal;
	const ground = svg.querySelector("[data-part=ground]");
	const tools = host.querySelector<HTMLElement>("[data-part=tools]");
	if (ground === null || tools === null) return;
	let sight = WHOLE;
	let told = 0;
	const move: Move = (make) => {
		const next = insideMap(make(sight), { width, height });
		if (next.k === sight.k && next.x === sight.x && next.y === sight.y) return false;
		sight = next;
		ground.setAttribute(
			"transform",
			`translate(${sight.x.toFixed(1)} ${sight.y.toFixed(1)}) scale(${sight.k.toFixed(3)})`,
		);
		svg.style.setProperty("--k", sight.k.toFixed(3));
		svg.toggleAttribute("data-zoomed", sight.k > 1);
		rescale(svg, scaleOf(Number(host.dataset["km"]), sight.k, width));
		clearTimeout(told);
		told = window.setTimeout(() => moved(formatTransform(sight, { width, height })), 150);
		return true;
	};
	const place: Place = ({ clientX, clientY }) => {
		const { left, top, width: pixels } = svg.getBoundingClientRect();
		return [((clientX - left) * width) / pixels, ((clientY - top) * width) / pixels];
	};
	keyed(host, tools, move, { width, height });
	wheeled(svg, move, place);
	dragged(svg, move, place);
	pinched(svg, move, place);
	svg.tabIndex = 0;
	tools.hidden = false;
	if (view !== null) move(() => parseTransform(view, { width, height }));
}

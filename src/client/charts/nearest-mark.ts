/* Which mark of a chart comes next, by where the marks lie. */

/** The middle of a mark, in pixels. */
export interface MarkPoint {
	x: number;
	y: number;
}

const ARROWS: Readonly<Record<string, [x: number, y: number]>> = {
	ArrowRight: [1, 0],
	ArrowLeft: [-1, 0],
	ArrowDown: [0, 1],
	ArrowUp: [0, -1],
};

/** Marks whose middles lie so many pixels apart stand in one line. */
const LINE = 4;
/** More than any mark lies aside, in pixels. */
const FAR = 1e5;

/**
 * The mark to which a key leads: the next one in its direction, however far aside, so that no mark is left out; of
 * several in one line the least aside. Home and End lead to the first and the last. Undefined where no mark lies there
 * or the key is no such key.
 */
export function next(marks: readonly MarkPoint[], from: number, key: string): number | undefined {
	if (key === "Home") return 0;
	if (key === "End") return marks.length - 1;
	const [arrow, here] = [ARROWS[key], marks[from]];
	if (arrow === undefined || here === undefined) return undefined;
	const [along, across] = arrow;
	let best: { index: number; cost: number } | undefined;
	marks.forEach((mark, index) => {
		const [dx, dy] = [mark.x - here.x, mark.y - here.y];
		const ahead = dx * along + dy * across;
		const aside = Math.abs(dx * across) + Math.abs(dy * along);
		const cost = Math.round(ahead / LINE) * FAR + aside;
		if (ahead > LINE / 2 && (best === undefined || cost < best.cost)) best = { index, cost };
	});
	return best?.index;
}

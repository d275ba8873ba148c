import type { MarkPoint } from "./nearest-mark.ts";

/* Which mark comes next in a chart whose marks lie in lanes along an axis of time, or in columns read downwards. */

/**
 * The mark to which a key leads: along the axis to the next of the same lane, across it to the next lane that holds a
 * mark, there to the nearest in time; Home and End lead to the first and the last. Undefined where there is none.
 * @param lanes the lane of each mark, in order of time
 * @param boxes where each lies, in the same order
 * @param down true where time runs downwards
 */
export function nextInLanes(
	lanes: readonly number[],
	boxes: readonly MarkPoint[],
	from: number,
	key: string,
	down: boolean,
): number | undefined {
	if (key === "Home") return 0;
	if (key === "End") return lanes.length - 1;
	const arrow = /^Arrow(Right|Down|Left|Up)$/.exec(key)?.[1];
	const [lane, here] = [lanes[from], boxes[from]];
	if (arrow === undefined || lane === undefined || here === undefined) return undefined;
	const step = arrow === "Right" || arrow === "Down" ? 1 : -1;
	if ((arrow === "Down" || arrow === "Up") === down) {
		const found = step > 0 ? lanes.indexOf(lane, from + 1) : from > 0 ? lanes.lastIndexOf(lane, from - 1) : -1;
		return found < 0 ? undefined : found;
	}
	const beside = lanes.filter((other) => (other - lane) * step > 0);
	const target = step > 0 ? Math.min(...beside) : Math.max(...beside);
	const away = ({ x, y }: MarkPoint): number => Math.abs(down ? y - here.y : x - here.x);
	const there = boxes.flatMap((box, index) => (lanes[index] === target ? [{ index, far: away(box) }] : []));
	return there.sort((a, b) => a.far - b.far)[0]?.index;
}

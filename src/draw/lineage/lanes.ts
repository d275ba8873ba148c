/*
 * The lanes of a branching history that is read downwards: a row for each knot in order, and a lane to
 * the side for each line of descent. No line runs through a knot that it does not belong to.
 */

export interface Node {
	/** Rows of the knots from which it came: smaller than its own row. */
	parents: readonly number[];
	/** Of several that came from one knot, the one with the lowest rank goes on in its lane. */
	rank: number;
}
/** A line from one knot to another. */
export interface Edge {
	from: number;
	to: number;
	/** The lane in which it runs between them; null where the two rows follow each other and none is needed. */
	lane: number | null;
}
export interface Lanes {
	/** The lane of each knot, from 0. */
	lanes: readonly number[];
	runs: readonly Edge[];
	/** How many lanes there are. */
	count: number;
}

/** How many knots came from each, over any number of steps. */
function followers(knots: readonly Node[]): number[] {
	const all = knots.map(() => new Set<number>());
	for (let row = knots.length - 1; row >= 0; row--)
		for (const parent of knots[row]?.parents ?? []) for (const one of [row, ...(all[row] ?? [])]) all[parent]?.add(one);
	return all.map(({ size }) => size);
}

/** The parent in whose lane each knot goes on; undefined where it begins a lane. */
function heritage(knots: readonly Node[]): (number | undefined)[] {
	const sizes = followers(knots);
	const heir = (parent: number): number | undefined =>
		knots
			.flatMap(({ parents }, row) => (parents.includes(parent) ? [row] : []))
			.sort((a, b) => (knots[a]?.rank ?? 0) - (knots[b]?.rank ?? 0) || (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b)[0];
	return knots.map(({ parents }, row) => parents.find((parent) => heir(parent) === row));
}

/** Places knots and lines. */
export function lanesOf(knots: readonly Node[]): Lanes {
	const from = heritage(knots);
	const taken = new Set<string>();
	let count = 1;
	const rowsTo = (first: number, last: number): number[] =>
		Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
	/** Takes the first lane, from `least`, that is free in all rows. */
	const take = (rows: readonly number[], least: number): number => {
		let lane = least;
		while (rows.some((row) => taken.has(`${row} ${lane}`))) lane++;
		for (const row of rows) taken.add(`${row} ${lane}`);
		count = Math.max(count, lane + 1);
		return lane;
	};
	/** The last row of the line of heirs that begins at a knot. */
	const endOf = (row: number): number => {
		const heir = from.indexOf(row);
		return heir < 0 ? row : endOf(heir);
	};

	const lanes: number[] = [];
	const runs: Edge[] = [];
	knots.forEach(({ parents }, row) => {
		const heritor = from[row];
		const begun = heritor === undefined ? parents[0] : undefined;
		lanes[row] =
			heritor === undefined
				? take(rowsTo((begun ?? row - 1) + 1, endOf(row)), row === 0 ? 0 : 1)
				: (lanes[heritor] ?? 0);
		for (const parent of parents) {
			const own = parent === heritor || parent === begun;
			const between = rowsTo(parent + 1, row - 1);
			const lane = own ? lanes[row] : between.length === 0 ? null : take(between, 1);
			runs.push({ from: parent, to: row, lane: lane ?? null });
		}
	});
	return { lanes, runs, count };
}

/** Where lanes and rows lie, in units. */
export interface Grid {
	x: (lane: number) => number;
	y: (row: number) => number;
	/** How far below a knot its lines begin, so that none is drawn over it. */
	clear: number;
}

/** The path of a line: down its lane, with a curve of one row where it changes lanes. */
export function edgePath({ from, to, lane }: Edge, lanes: readonly number[], { x, y, clear }: Grid): string {
	const [start, end] = [lanes[from] ?? 0, lanes[to] ?? 0];
	const bend = (a: number, b: number, row: number): string => {
		const middle = (y(row) + y(row + 1)) / 2;
		return a === b ? `V${y(row + 1)}` : `C${x(a)} ${middle} ${x(b)} ${middle} ${x(b)} ${y(row + 1)}`;
	};
	const open = `M${x(start)} ${y(from) + clear}`;
	if (lane === null || to - from === 1) return open + bend(start, end, from);
	const last = lane === end ? `V${y(to)}` : `V${y(to - 1)}${bend(lane, end, to - 1)}`;
	return open + bend(start, lane, from) + last;
}

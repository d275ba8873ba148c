/*
 * The lanes of a branching history that is read downwards: a row for each node in order, and a lane to
 * the side for each line of descent, as in the graph of a version control. No line runs through a row that it
 * does not belong to. Own code, since libraries for layered graphs (dagre, d3-dag) choose the order of rows
 * themselves; here it is that of the dates.
 *
 *     lanesOf([{ parents: [], rank: 0 }, { parents: [0], rank: 1 }]).lanes   // [0, 0]
 */

export interface Node {
	/** Rows of the nodes from which it came: smaller than its own row. */
	parents: readonly number[];
	/** Of several that came from one node, the one with the lowest rank goes on in its lane. */
	rank: number;
}
/** A line from one node to another. */
export interface Edge {
	from: number;
	to: number;
	/** The lane in which it runs between them; null where the two rows follow each other and none is needed. */
	lane: number | null;
}
export interface Lanes {
	/** The lane of each node, from 0. */
	lanes: readonly number[];
	edges: readonly Edge[];
	/** How many lanes there are. */
	count: number;
}

/** How many nodes came from each, over any number of steps. */
function followers(nodes: readonly Node[]): number[] {
	const all = nodes.map(() => new Set<number>());
	for (let row = nodes.length - 1; row >= 0; row--)
		for (const parent of nodes[row]?.parents ?? []) for (const one of [row, ...(all[row] ?? [])]) all[parent]?.add(one);
	return all.map(({ size }) => size);
}

/** The parent in whose lane each node goes on; undefined where it begins a lane. */
function mainParents(nodes: readonly Node[]): (number | undefined)[] {
	const sizes = followers(nodes);
	const firstChild = (parent: number): number | undefined =>
		nodes
			.flatMap(({ parents }, row) => (parents.includes(parent) ? [row] : []))
			.sort((a, b) => (nodes[a]?.rank ?? 0) - (nodes[b]?.rank ?? 0) || (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b)[0];
	return nodes.map(({ parents }, row) => parents.find((parent) => firstChild(parent) === row));
}

/** Places nodes and lines. */
export function lanesOf(nodes: readonly Node[]): Lanes {
	const from = mainParents(nodes);
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
	/** The last row of the line of first children that begins at a node. */
	const endOf = (row: number): number => {
		const firstChild = from.indexOf(row);
		return firstChild < 0 ? row : endOf(firstChild);
	};

	const lanes: number[] = [];
	const edges: Edge[] = [];
	nodes.forEach(({ parents }, row) => {
		const main = from[row];
		const begun = main === undefined ? parents[0] : undefined;
		lanes[row] =
			main === undefined ? take(rowsTo((begun ?? row - 1) + 1, endOf(row)), row === 0 ? 0 : 1) : (lanes[main] ?? 0);
		for (const parent of parents) {
			const own = parent === main || parent === begun;
			const between = rowsTo(parent + 1, row - 1);
			const lane = own ? lanes[row] : between.length === 0 ? null : take(between, 1);
			edges.push({ from: parent, to: row, lane: lane ?? null });
		}
	});
	return { lanes, edges, count };
}

/** Where lanes and rows lie, in units. */
export interface Grid {
	x: (lane: number) => number;
	y: (row: number) => number;
	/** How far below a node its lines begin, so that none is drawn over it. */
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

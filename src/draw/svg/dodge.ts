/** A stretch along an axis, in units. */
export interface Span {
	from: number;
	to: number;
}

/**
 * Puts stretches that collide into tracks beside each other: each, in the order given, into the first track in which
 * it is at least `gap` units away from every other.
 *
 *     tracks([{ from: 0, to: 9 }, { from: 5, to: 14 }, { from: 12, to: 20 }], 2)   // [0, 1, 0]
 *
 * @returns the track of each, from 0
 */
export function tracks(spans: readonly Span[], gap: number): number[] {
	const filled: Span[][] = [];
	return spans.map((span) => {
		const free = filled.findIndex((track) =>
			track.every(({ from, to }) => span.to + gap <= from || to + gap <= span.from),
		);
		if (free >= 0) {
			filled[free]?.push(span);
			return free;
		}
		return filled.push([span]) - 1;
	});
}

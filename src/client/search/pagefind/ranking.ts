/*
 * How Pagefind ranks. A page whose heading, or another name of it, is what was typed comes first; then words in its text.
 * The title is searched as `heading`, which sources have not.
 */
export const RANKING = {
	termFrequency: 1,
	termSimilarity: 1,
	pageLength: 0.5,
	termSaturation: 1.2,
	metaWeights: { title: 0, kind: 1, detail: 0, heading: 5, names: 3, about: 1 },
} as const;

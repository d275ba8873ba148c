/** How a language says a share: all of it, less than a hundredth, or about so many per cent. */
interface ShareWords {
	all: string;
	least: string;
	about: (words: { percent: number }) => string;
}

/** A share of a region in words, from 0 to 1. Borders are drawn coarsely, so 99.5 per cent is all of it. */
export function shareWords(share: number, { all, least, about }: ShareWords): string {
	if (share > 0.995) return all;
	return share < 0.01 ? least : about({ percent: Math.round(share * 100) });
}

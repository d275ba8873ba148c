import type { Term } from "../../model/entities.ts";

/* Which terms a text names: all titles in one walk over the text, however many terms the glossary has. */

/** The letters that may follow, and the terms whose titles end here, by their place in the glossary. */
interface Letters {
	next: Map<string, Letters>;
	ends: number[];
}

const letters = (): Letters => ({ next: new Map(), ends: [] });

function treeOf(titles: readonly string[]): Letters {
	const tree = letters();
	for (const [place, title] of titles.entries()) {
		let at = tree;
		for (const letter of title) {
			const next = at.next.get(letter) ?? letters();
			at.next.set(letter, next);
			at = next;
		}
		at.ends.push(place);
	}
	return tree;
}

/**
 * Makes a function that finds the terms whose titles stand in a text, in small or capital letters and as a part of a
 * longer word too, in the order of the glossary.
 */
export function termFinder(glossary: readonly Term[]): (text: string) => Term[] {
	const tree = treeOf(glossary.map(({ title }) => title.toLowerCase()));
	return (text) => {
		const found = new Set<number>();
		const characters = [...text.toLowerCase()];
		for (let start = 0; start < characters.length; start++) {
			let at: Letters | undefined = tree;
			for (let end = start; at !== undefined; end++) {
				for (const place of at.ends) found.add(place);
				at = at.next.get(characters[end] ?? "");
			}
		}
		return [...found].sort((a, b) => a - b).flatMap((place) => glossary[place] ?? []);
	};
}

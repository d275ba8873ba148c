/**
 * Words in lines of at most so many letters, the first as full as can be; a longer word stands alone.
 * Spaces that do not break keep their words together.
 *
 *     wrapText("Assets and sanctions", 14)   // ["Assets and", "sanctions"]
 */
export function wrapText(text: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

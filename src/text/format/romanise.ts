/*
 * Cyrillic in Latin letters: Ukrainian by the national romanisation of 2010 (Cabinet of Ministers, resolution 55), in
 * which the places of this site are written; Russian as English media write it. Searches compare spellings by it.
 */

const SHARED = {
	а: "a",
	б: "b",
	в: "v",
	д: "d",
	е: "e",
	ж: "zh",
	з: "z",
	к: "k",
	л: "l",
	м: "m",
	н: "n",
	о: "o",
	п: "p",
	р: "r",
	с: "s",
	т: "t",
	у: "u",
	ф: "f",
	х: "kh",
	ц: "ts",
	ч: "ch",
	ш: "sh",
	щ: "shch",
	ь: "",
};

const UKRAINIAN: Readonly<Record<string, string>> = {
	...SHARED,
	г: "h",
	ґ: "g",
	и: "y",
	і: "i",
	є: "ie",
	ї: "i",
	й: "i",
	ю: "iu",
	я: "ia",
};
/** At the beginning of a word. */
const INITIAL: Readonly<Record<string, string>> = { є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" };

const RUSSIAN: Readonly<Record<string, string>> = {
	...SHARED,
	г: "g",
	и: "i",
	й: "y",
	ё: "e",
	ъ: "",
	ы: "y",
	э: "e",
	ю: "yu",
	я: "ya",
};

/** True where a text holds a letter of the Cyrillic alphabet. */
export const isCyrillic = (text: string): boolean => /[\u0400-\u04ff]/u.test(text);

/** One letter read as Ukrainian, by the letter before it: зг is "zgh", since "zh" stands for ж. */
function ukrainian(letter: string, before: string | undefined): string {
	if (letter === "г" && before === "з") return "gh";
	return (before === undefined ? INITIAL[letter] : undefined) ?? UKRAINIAN[letter] ?? letter;
}

/**
 * One word in small letters, without apostrophes, as it may be written in Latin letters: read as Ukrainian, then as
 * Russian; a reading that does not know one of the letters is left out. A word in Latin letters comes back as it is.
 */
export function romanise(word: string): string[] {
	if (!isCyrillic(word)) return [word];
	const letters = [...word.normalize("NFC")];
	const readings = [
		letters.map((letter, i) => ukrainian(letter, letters[i - 1])).join(""),
		letters.map((letter) => RUSSIAN[letter] ?? letter).join(""),
	];
	return [...new Set(readings)].filter((one) => !isCyrillic(one));
}

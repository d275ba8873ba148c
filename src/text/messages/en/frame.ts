/* The frame of every page. */

/** What the site is called, and how it may be used. */
export const site = {
	name: "Point by Point",
	line: "The draft peace plans for Ukraine, explained",
	/** How the words, pictures and data of the site may be used. */
	licence: "Text, pictures and data under CC BY 4.0.",
	/** Figures that others report are theirs: only the drawing is ours to license. */
	pictureLicence: "Drawing under CC BY 4.0; reported figures remain those of the sources named.",
};

/*
 * Opens what is folded where a browser does not do so itself: what holds the anchor that is asked for, and all of it on
 * paper. Browsers of today need neither.
 */
const openAround = (selector: string): void => {
	for (const folded of document.querySelectorAll("details"))
		if (folded.querySelector(selector) !== null) folded.open = true;
};
addEventListener("hashchange", () => openAround(":target"));
addEventListener("beforeprint", () => openAround("*"));
openAround(":target");

/*
 * Opens what is folded where a browser does not do so itself: what holds the anchor that is asked for, and all of it on
 * paper.
 */
for (const type of ["load", "hashchange", "beforeprint"])
	addEventListener(type, () => {
		for (const folded of document.querySelectorAll<HTMLDetailsElement>("details:not([open])")) {
			const target = folded.querySelector(":target");
			folded.open = !!target || type === "beforeprint";
			target?.scrollIntoView();
		}
	});

/*
 * Opens what is folded where a browser does not do so itself: what holds the anchor that is asked for, and all of it on
 * paper.
 */
const openAround = (from: Element | null | undefined): void => {
	for (let one = from?.closest("details"); one; one = one.parentElement?.closest("details")) one.open = true;
};
const openTarget = (): void => {
	const target = document.getElementById(location.hash.slice(1));
	if (!target || target.closest("details:not([open])") === null) return;
	openAround(target);
	target.scrollIntoView();
};
addEventListener("hashchange", openTarget);
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach(openAround));
openTarget();

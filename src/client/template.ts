/* What a script adds to a page is cloned from a <template> in it: words and markup stay with the component. */

/** A copy of the part that a template of `data-part` holds. @throws Error where there is none */
export function clone(root: ParentNode, name: string): HTMLElement {
	const made = root.querySelector<HTMLTemplateElement>(`template[data-part="${name}"]`)?.content.firstElementChild;
	if (!made) throw new Error(`no part called ${name}`);
	return made.cloneNode(true) as HTMLElement;
}

/** The place inside an element where something is written. @throws Error where there is none */
export function slot<E extends HTMLElement = HTMLElement>(root: ParentNode, name: string): E {
	const found = root.querySelector<E>(`[data-slot="${name}"]`);
	if (found === null) throw new Error(`no slot called ${name}`);
	return found;
}

/** A part with its slots filled in: a text, or nodes. Slots that are given null are taken out. */
export function fillSlots(
	root: ParentNode,
	name: string,
	slots: Readonly<Record<string, string | number | readonly Node[] | null>>,
): HTMLElement {
	const made = clone(root, name);
	for (const [key, value] of Object.entries(slots)) {
		const at = slot(made, key);
		if (value === null) at.remove();
		else if (typeof value === "object") at.replaceChildren(...value);
		else at.textContent = String(value);
	}
	return made;
}

/**
 * In the texts of the front matter a figure is named by its id in braces, as in "limited to
 * {army-draft-28}": the model puts the figure with its unit there, so that it is written once.
 */
export const PLACEHOLDER = /\{([^{}]*)\}/g;

/**
 * Puts figures where a text names them.
 * @param print gives the printed figure of an id, or undefined where there is none
 * @throws Error where a figure is missing: the check has refused such a text before
 */
export const fill = (text: string, print: (id: string) => string | undefined): string =>
	text.replace(PLACEHOLDER, (_, id: string) => {
		const figure = print(id);
		if (figure === undefined) throw new Error(`no figure called ${id}`);
		return figure;
	});

/** Fills every string of a record, however deep; ids and addresses carry no braces and pass unchanged. */
export function fillAll<T>(value: T, print: (id: string) => string | undefined): T {
	if (typeof value === "string") return fill(value, print) as T;
	if (Array.isArray(value)) return value.map((item) => fillAll(item, print)) as T;
	if (value !== null && typeof value === "object")
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillAll(item, print)])) as T;
	return value;
}

/** The ids of the figures that the texts of a record name, in reading order. */
export function figuresIn(value: unknown): string[] {
	if (typeof value === "string") return [...value.matchAll(PLACEHOLDER)].map(([, id = ""]) => id);
	if (typeof value !== "object" || value === null) return [];
	return Object.values(value).flatMap(figuresIn);
}

import { printFigure } from "../../schema/fields/figure.ts";
import type { SettingsEntry } from "../../schema/settings.ts";
import { type CheckedEntry, entriesIn } from "../checked-entry.ts";
import type { SiteData } from "../site-data.ts";
import { fillBackLinks } from "./back-links.ts";
import { linkSettings } from "./link-settings.ts";
import { Lookup } from "./lookup.ts";
import { MADE_IN_ORDER, makeEntities } from "./make-entities.ts";

/** Freezes objects and all that they hold, however deep and in however many circles. */
function freezeAll(values: readonly object[]): void {
	const open = [...values];
	for (let value = open.pop(); value !== undefined; value = open.pop()) {
		if (Object.isFrozen(value)) continue;
		Object.freeze(value);
		for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) open.push(inner);
	}
}

/**
 * Links valid entries: ids become objects, figures are filled in, back-links are turned round, lists are sorted; all of
 * it is frozen.
 */
export function linkContent(entries: readonly CheckedEntry[], settings: SettingsEntry): SiteData {
	const figures = new Map(entriesIn("numbers", entries).map(({ id, data }) => [id, printFigure(data)]));
	const themes = settings.themes.map((theme, rank) => ({ ...theme, rank }));
	const at = new Lookup(themes);
	for (const collection of MADE_IN_ORDER) makeEntities(collection, entries, (id) => figures.get(id), at);
	const main = at.lists.versions.filter(({ data }) => data.main);
	fillBackLinks(at, entries, main);
	const site: SiteData = {
		...at.lists,
		main,
		settings: linkSettings(settings, themes, at, (id) => figures.get(id)),
		get: (collection, id) => at.get(collection, id),
		find: (collection, id) => at.find(collection, id),
		named: (collection, value) => at.named(collection, value),
	};
	freezeAll(Object.values(site));
	return Object.freeze(site);
}

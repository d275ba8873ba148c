import { expect } from "vitest";
import { placesMap } from "../../../src/draw/maps/places-map.ts";
import type { SiteData } from "../../../src/model/site-data.ts";
import { placeCounts } from "../../../src/text/sentences/land/place.ts";

/* What holds for the map to choose a place from, of any valid content. */

const layer = (site: SiteData, id: string) => placesMap(site).layers.find((one) => one.id === id)?.marks ?? [];

export const PLACES_MAP_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"every region is a way to its page, tinted where a clause, an event or a version concerns it": (site) => {
		const regions = site.places.filter(({ data }) => data.kind === "region");
		const tinted = layer(site, "regions-concerned");
		const shapes = [...layer(site, "other-regions"), ...tinted];
		expect(shapes.map(({ path }) => path).sort()).toEqual(regions.map(({ path }) => path).sort());
		expect(shapes.filter(({ d = "" }) => d.length < 10)).toEqual([]);
		for (const place of regions) {
			const concerned = placeCounts(place) !== "" || place.versions.length > 0;
			expect([place.id, tinted.some(({ path }) => path === place.path)]).toEqual([place.id, concerned]);
		}
	},

	"a region tells by a number, not by the tint alone, how many clauses there are": (site) => {
		const { labels } = placesMap(site);
		for (const set of ["wide", "narrow"] as const)
			for (const { id, subtitle = [], kind } of labels[set].filter((label) => label.kind === "region"))
				expect([id, kind, subtitle.join(", ")]).toEqual([id, "region", placeCounts(site.get("places", id))]);
	},

	"each town and site that clauses or events concern is marked": (site) => {
		const concerned = site.places.filter(
			(place) => place.region !== null && place.data.lat !== undefined && placeCounts(place) !== "",
		);
		const marked = layer(site, "places-concerned").map(({ path }) => path);
		expect(concerned.filter(({ path }) => !marked.includes(path)).map(({ id }) => id)).toEqual([]);
	},

	"every town leads to its page, and so does each water that has one": (site) => {
		const { wide } = placesMap(site).labels;
		const pages = new Map(site.places.map(({ title, path }) => [title, path]));
		const lost = wide
			.filter(({ kind, text }) => kind === "town" || (kind === "water" && pages.has(text)))
			.filter(({ text, path }) => path === undefined || pages.get(text) !== path);
		expect(lost.map(({ text }) => text)).toEqual([]);
	},

	"it draws no line of contact and no occupation, and says so": (site) => {
		const map = placesMap(site);
		expect(map.layers.map(({ look }) => look as string).filter((look) => /^line|occupied/.test(look))).toEqual([]);
		expect(map.notes.join(" ")).toContain("does not show control");
	},
};

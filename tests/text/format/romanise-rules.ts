import { expect } from "vitest";
import type { SiteData } from "../../../src/model/site-data.ts";
import { romanise } from "../../../src/text/format/romanise.ts";

/* What holds for the names of any valid content. */

export const ROMANISE_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"the Ukrainian name of a town is romanised as its title": ({ places }) => {
		const named = places.flatMap(({ title, data }) => {
			const [name] = data.aliases.uk;
			return data.kind === "town" && name !== undefined ? [{ title, name }] : [];
		});
		const other = named.filter(({ title, name }) => {
			const words = name.toLowerCase().replace(/[’']/g, "").split(" ");
			return words.map((word) => romanise(word)[0]).join(" ") !== title.toLowerCase();
		});
		expect(other.map(({ title, name }) => `${title}: ${name}`)).toEqual([]);
	},
};

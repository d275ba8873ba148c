import { describe, expect, test } from "vitest";
import { zoneMaps } from "../../../src/draw/maps/zone-map.ts";
import type { Zone } from "../../../src/model/entities.ts";
import { dayAgainstLine, hasChoices, widthKey } from "../../../src/text/sentences/land/zone.ts";
import { fixtureSite as site } from "../../fixtures/fixture-site.ts";
import { ZONE_MAP_RULES } from "./zone-map-rules.ts";

const STAMP = "Illustration: no draft made public that we found contains a map.";
const zone = (id: string): Zone => site.get("zones", id);
const plain = (text: string): string => text.replace(/\s+/gu, " ");

test.each(Object.entries(ZONE_MAP_RULES))("%s", (_, holds) => holds(site));

describe("the maps of the fixture", () => {
	test("are one for each width of a band that is a choice", () => {
		expect(site.zones.filter(hasChoices).map(({ id }) => id)).toEqual(["band-choices"]);
		expect(zoneMaps(site, zone("band-choices")).map(({ view }) => widthKey(view.width ?? {}))).toEqual(["5", "20-10"]);
	});

	test("carry the stamp, but for a text that defined its lines itself, which has no map", () => {
		for (const one of site.zones)
			for (const { map } of zoneMaps(site, one)) {
				if (one.data.mapped) expect(map, one.id).toBeNull();
				else expect(`${map?.marginalia.wide.stamp?.lines.join(" ")}.`, one.id).toContain(STAMP);
			}
	});

	test("print no width where none was published", () => {
		const [made] = zoneMaps(site, zone("no-width"));
		const words = [...(made?.map?.rows ?? []).map(({ says }) => says), ...(made?.map?.notes ?? [])].join(" ");
		expect(words).not.toMatch(/\d+\skm (wide|on each)/);
	});
});

test.each([
	["2025-12-23", "2025-12-21", "was published 2 days after"],
	["2025-12-20", "2025-12-21", "was dated 1 day before"],
	["2025-12-21", "2025-12-21", "are of the same day"],
])("a proposal of %s says how its day lies to %s, the day of the line: %s", (date, line, words) =>
	expect(plain(dayAgainstLine(date, line))).toContain(words),
);

import { expect, test } from "vitest";
import { towns, townView } from "../../../src/geo/fate/town-view.ts";
import { fixtureSite as site } from "../../fixtures/fixture-site.ts";
import { TOWN_RULES } from "./town-rules.ts";

const view = (town: string) => townView(site, site.get("places", town));
const lies = (town: string) =>
	Object.fromEntries((view(town)?.versions ?? []).map(({ version, reading }) => [version.id, reading.lies]));

test.each(Object.entries(TOWN_RULES))("%s", (_, holds) => holds(site));

test("towns are listed from A to Z, without sites, waters and places abroad", () => {
	const titles = towns(site).map(({ title }) => title);
	expect(titles).toEqual(titles.toSorted());
	expect(titles).toContain("Alderby");
	expect(titles).not.toContain("Gorse Plant");
});

test("a town by the line is within the doubt of the edge, whichever side its file names", () => {
	expect(view("alderby")?.side).toMatchObject({ part: "ukraine", contested: false });
	expect(view("alderby")?.side.region.id).toBe("donetsk-region");
});

test("a town far from all of it is outside, and of a version that names no region too", () => {
	expect(lies("dunmoor")).toEqual({ "draft-a": "outside", counter: "outside", "draft-c": "outside" });
});

test("a town of the occupied part has the fate of its region", () => {
	const [first] = view("birchwell")?.versions ?? [];
	expect(view("birchwell")?.side.part).toBe("russia");
	expect(first?.reading.fates.map(({ status }) => status)).toEqual(["de-facto"]);
});

test("a place that is no town has no such view", () => {
	expect(view("gorse-plant")).toBeNull();
	expect(view("heather-sea")).toBeNull();
});

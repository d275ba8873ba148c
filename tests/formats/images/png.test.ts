import { expect, test } from "vitest";
import { placesMap } from "../../../src/draw/maps/places-map.ts";
import { mapImage } from "../../../src/formats/images/map-image.ts";
import { png } from "../../../src/formats/images/png.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47];
const TEXT = (words: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="4" y="26" font-family="Source Sans 3">${words}</text></svg>`;

test("a picture becomes a PNG of one and a half times its size, the same each time", () => {
	const map = placesMap(fixtureSite);
	const svg = mapImage(map);
	const image = png(svg);
	expect([...image.slice(0, 4)]).toEqual(SIGNATURE);
	expect(new DataView(image.buffer).getUint32(16)).toBe(Math.floor((map.frame.width + 40) * 1.5));
	expect(Buffer.from(png(svg)).equals(Buffer.from(image))).toBe(true);
});

test("its letters come from a font of the project, not from the machine", () => {
	expect(png(TEXT("Київ Kyiv")).length).toBeGreaterThan(png(TEXT("")).length + 500);
});

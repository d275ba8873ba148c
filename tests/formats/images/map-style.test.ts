import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { HUES, MAP_STYLE } from "../../../src/formats/images/map-style.ts";

const tokens = readFileSync(new URL("../../../src/styles/tokens.css", import.meta.url), "utf8");

test.each(Object.entries(HUES))("--%s is %s on the page too, in light", (name, hue) => {
	expect(new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(tokens)?.[1]).toBe(hue);
});

test("the rules are plain: no functions, no nesting, nothing loaded", () => {
	expect(MAP_STYLE).not.toMatch(/var\(|calc\(|:is\(|url\(|@/);
});

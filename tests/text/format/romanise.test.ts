import { expect, test } from "vitest";
import { isCyrillic, romanise } from "../../../src/text/format/romanise.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { ROMANISE_RULES } from "./romanise-rules.ts";

/* Examples of the resolution of 2010, and Russian names as media write them. */

test.each([
	["згорани", "zghorany"],
	["розгін", "rozghin"],
	["євпаторія", "yevpatoriia"],
	["їжакевич", "yizhakevych"],
	["маріїне", "mariine"],
	["йосипівка", "yosypivka"],
	["стрий", "stryi"],
	["юрій", "yurii"],
	["щербухи", "shcherbukhy"],
	["яготин", "yahotyn"],
	["ґалаґан", "galagan"],
	["русь", "rus"],
	["підляже", "pidliazhe"],
])("Ukrainian %s is %s", (word, expected) => expect(romanise(word)[0]).toBe(expected));

test.each([
	["харьков", "kharkov"],
	["энергодар", "energodar"],
	["дмитриев", "dmitriev"],
	["крымск", "krymsk"],
	["подъезд", "podezd"],
])("Russian %s is %s", (word, expected) => expect(romanise(word)).toContain(expected));

test("a word is read in the languages that have all its letters", () => {
	expect(romanise("київ")).toEqual(["kyiv"]);
	expect(romanise("киев")).toEqual(["kyev", "kiev"]);
	expect(romanise("экспо")).toEqual(["ekspo"]);
});

test("a word in Latin letters stays, and one in other letters has no reading", () => {
	expect(romanise("kyiv")).toEqual(["kyiv"]);
	expect(romanise("ѩ")).toEqual([]);
	expect([isCyrillic("Київ"), isCyrillic("Kyiv, e3")]).toEqual([true, false]);
});

test.each(Object.entries(ROMANISE_RULES))("%s", (_, holds) => holds(fixtureSite));

import { distance as measured } from "fastest-levenshtein";
import { expect, test } from "vitest";
import { distance } from "../../../../src/client/search/titles/distance.ts";

const WORDS = ["", "a", "kyiv", "kiev", "guarentees", "guarantees", "istambul", "istanbul", "zelenskkyy", "zelenskyy"];

test("two words are as far apart as the library says that the check uses", () => {
	for (const one of WORDS)
		for (const other of WORDS) expect(distance(one, other), `${one} ${other}`).toBe(measured(one, other));
});

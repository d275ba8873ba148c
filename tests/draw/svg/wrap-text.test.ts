import { expect, test } from "vitest";
import { wrapText } from "../../../src/draw/svg/wrap-text.ts";

test.each([
	["Crimea", 28, ["Crimea"]],
	["US-Russian working group on security", 28, ["US-Russian working group on", "security"]],
	["Assets and sanctions", 14, ["Assets and", "sanctions"]],
	["Unpronounceable", 4, ["Unpronounceable"]],
	["a b c", 1, ["a", "b", "c"]],
])("%j in lines of %i letters", (text, most, lines) => expect(wrapText(text, most)).toEqual(lines));

import { describe, expect, test } from "vitest";
import { SIGNS, signAt } from "../../../src/draw/svg/signs.ts";
import { GRADES } from "../../../src/schema/fields/evidence-grade.ts";
import { STANCES, STATES } from "../../../src/schema/fields/terms.ts";

const wanted = [
	...STATES.map((id) => `st-${id}`),
	...[...STANCES, "differs", "none"].map((id) => `vo-${id}`),
	...GRADES.map((id) => `ev-${id}`),
];

test("each state, each stance and each grade of evidence has a sign, and nothing else has", () => {
	expect([...SIGNS.keys()].sort()).toEqual(wanted.toSorted());
});

test("no two signs look the same", () => {
	const looks = [...SIGNS.values()].map(({ d, making }) => `${making} ${d}`);
	expect(new Set(looks).size).toBe(looks.length);
});

describe("a sign in a drawing", () => {
	test.each([
		["vo-rejects", 4, 3.5, 16, "sign-drawn", "translate(4 3.5) scale(1)"],
		["ev-document", 0, 0, 14, "sign-filled", "translate(0 0) scale(0.875)"],
		["st-absent", 1.26, 2, 11, "sign-drawn sign-dashed", "translate(1.3 2) scale(0.688)"],
	])("%s at %f, %f, %f wide", (id, x, y, size, look, transform) => {
		expect(signAt(id, x, y, size)).toMatchObject({ tag: "path", attributes: { class: look, transform } });
	});
	test("must be known", () => expect(() => signAt("vo-shouts", 0, 0, 16)).toThrow(RangeError));
});

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (name: string): Buffer => readFileSync(new URL(`../../src/styles/${name}`, import.meta.url));

test("the display face is small, and the one that the notice tells of", () => {
	const face = read("face/newsreader-600.woff2");
	expect(face.length).toBeLessThanOrEqual(20_000);
	expect(read("face/NOTICE.md").toString()).toContain(createHash("sha256").update(face).digest("hex"));
});

test("it is optional: no page waits for it, and none moves when it comes", () => {
	const faces =
		read("base.css")
			.toString()
			.match(/@font-face \{[^}]*\}/g) ?? [];
	expect(faces).toHaveLength(1);
	expect(faces.every((rule) => rule.includes("font-display: optional"))).toBe(true);
});

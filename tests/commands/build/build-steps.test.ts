import { expect, test } from "vitest";
import { Steps } from "../../../src/commands/build/build-steps.ts";

/** Steps that write into a text, on a clock that is set by hand. */
function onPaper() {
	const paper = { text: "", now: 0 };
	const steps = new Steps(
		(text) => {
			paper.text += text;
		},
		() => paper.now,
	);
	return { paper, steps };
}

test("a step says what is done when it begins, and how long it took when the next one does", () => {
	const { paper, steps } = onPaper();
	steps.begin("Checking");
	expect(paper.text).toBe("Checking … ");
	paper.now = 1250;
	steps.begin("Drawing");
	expect(paper.text).toBe("Checking … 1.3 s\nDrawing … ");
	paper.now = 61_250;
	steps.end();
	steps.end();
	expect(paper.text).toBe("Checking … 1.3 s\nDrawing … 60.0 s\n");
});

test("a step that fails has its line for itself", () => {
	const { paper, steps } = onPaper();
	steps.stop();
	steps.begin("Checking");
	steps.stop();
	expect(paper.text).toBe("Checking … \n");
});

import { afterAll, expect, test, vi } from "vitest";

/* The keys that lead to the field of the search. */

// The element itself is walked in tests/browser; here only its keys are asked, without a browser.
vi.stubGlobal("HTMLElement", class {});
vi.stubGlobal("customElements", { get: () => undefined, define: () => undefined });
vi.mock("../../../../src/client/search/titles/suggestions.ts?worker&url", () => ({ default: "" }));
afterAll(() => {
	vi.unstubAllGlobals();
});
const { opens } = await import("../../../../src/client/search/titles/search-field.ts");

const press = (key: string, held: Partial<KeyboardEvent> = {}, typing = false): boolean =>
	opens({
		...{ key, code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
		target: { closest: () => (typing ? {} : null) },
		...held,
	} as unknown as KeyboardEvent);

test.each([
	["/", {}, false, true],
	["/", { shiftKey: true }, false, true],
	["/", {}, true, false],
	["/", { altKey: true }, false, false],
	["/", { ctrlKey: true }, false, false],
	["k", {}, false, false],
	["k", { ctrlKey: true }, false, true],
	["k", { metaKey: true }, true, true],
	["K", { ctrlKey: true }, false, true],
	["k", { ctrlKey: true, shiftKey: true }, false, false],
	["k", { ctrlKey: true, altKey: true }, false, false],
	// Keyboards in Russian and Ukrainian, and one on which K lies elsewhere.
	["л", { ctrlKey: true, code: "KeyK" }, false, true],
	["Л", { metaKey: true, code: "KeyK" }, true, true],
	["л", { ctrlKey: true, shiftKey: true, code: "KeyK" }, false, false],
	["д", { ctrlKey: true, code: "KeyL" }, false, false],
	["t", { ctrlKey: true, code: "KeyK" }, false, false],
	[".", { code: "Slash" }, false, true],
	[".", { code: "Slash" }, true, false],
	[".", { code: "Period" }, false, false],
])("%s with %j, typing elsewhere %s: %s", (key, held, typing, wanted) => {
	expect(press(key, held, typing)).toBe(wanted);
});

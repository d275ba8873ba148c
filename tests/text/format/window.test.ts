import { expect, test } from "vitest";
import { printWindow } from "../../../src/text/format/window.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

test.each([
	[
		"2025-12-20T18:00+02:00",
		"2025-12-21T08:30+02:00",
		"18:00 on 20 December 2025 to 08:30 on 21 December 2025, Kyiv time",
	],
	["2025-12-21T20:00+03:00", "2025-12-21T23:30+03:00", "20:00 to 23:30 on 21 December 2025, Moscow time"],
	["2025-12-20", "2025-12-21", "20–21 December 2025"],
	["2025-12-01", "2025-12-01", "1 December 2025"],
	["2025-12-01T10:00-05:00", "2025-12-01T11:00-05:00", "10:00 to 11:00 on 1 December 2025, UTC-05:00"],
])("from %s to %s", (window_start, window_end, long) => {
	expect(plain(printWindow({ window_start, window_end }))).toBe(long);
});

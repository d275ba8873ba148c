import { describe, expect, test } from "vitest";
import { changed, checked, inShort } from "../content-folder.ts";
import { GOOD } from "../good-content.ts";
import { refuses } from "../refusals.ts";

const S = "site.yaml";
const settings = GOOD[S] as string;
/** The pieces of the timeline, replaced. */
const timeline = (pieces: string) => changed(S, "  - { to: 2024, share: 1 }\n  - { from: 2025, share: 3 }\n", pieces);

refuses([
	{
		name: "content without settings",
		changes: { [S]: null },
		problems: [`${S}:1:1 no-file: there is no "site.yaml"`],
	},
	{
		name: "a setting that is none",
		changes: { [S]: `${settings}horizons: 2026-01-01\n` },
		problems: [`${S}:23:1 unknown-field: "horizons" is no field here`],
	},
	{
		name: "a horizon that is a month",
		changes: changed(S, "horizon: 2025-12-31", "horizon: 2025-12"),
		problems: [`${S}:1:10 wrong-date: "2025-12": one whole day is needed here, as in 2001-02-03`],
	},
	{
		name: "a horizon in the future",
		changes: changed(S, "horizon: 2025-12-31", "horizon: 2026-02-01"),
		problems: [`${S}:1:10 horizon-later: horizon is 2026-02-01, today is 2026-01-31`],
	},
	{
		name: "a line of the maps that is not there",
		changes: changed(S, "late: river-line", "late: river-lines"),
		problems: [`${S}:9:9 unknown-id: there is no line "river-lines"`],
	},
	{
		name: "lines in the wrong order",
		changes: changed(S, "early: old-line\n  late: river-line", "early: river-line\n  late: old-line"),
		problems: [`${S}:9:9 lines-in-order: the line "old-line" is of 2022-02-23, the earlier one of 2025-12-21`],
	},
	{
		name: "a night that no row reports",
		changes: changed(S, "night: night-one", "night: night-two"),
		problems: [`${S}:10:8 unknown-id: there is no strike report "night-two"`],
	},
	{
		name: "a night that is a month",
		changes: changed(S, "night: night-one", "night: month"),
		problems: [`${S}:10:8 no-night: the report "month" is of kind month, from 2025-12-01 to 2025-12-31`],
	},
	{
		name: "a counter who added nothing up",
		changes: changed(S, "counters: []", "counters: [The Agency]"),
		problems: [`${S}:11:12 unknown-counter: no report was added up by "The Agency"`],
	},
	{
		name: "a theme twice",
		changes: changed(S, "id: territory", "id: security"),
		problems: [`${S}:5:9 listed-twice: a second theme "security"`],
	},
	{
		name: "two themes of one name",
		changes: changed(S, "name: Territory", "name: Security"),
		problems: [`${S}:6:11 listed-twice: a second theme called "Security"`],
	},
	{
		name: "a name on maps without a point",
		changes: changed(S, "points: [{ lat: 51, lon: 39 }]", "points: []"),
		problems: [`${S}:20:13 wrong-value: a name needs a point at which it may stand`],
	},
	{
		name: "a gap between two pieces of the timeline",
		changes: timeline("  - { to: 2024, share: 1 }\n  - { from: 2025-02, share: 3 }\n"),
		problems: [`${S}:17:13 timeline-pieces: the piece begins with 2025-02, the one before ends with 2024`],
	},
	{
		name: "a last piece that ends before the horizon",
		changes: timeline("  - { to: 2024, share: 1 }\n  - { from: 2025, to: 2025-06, share: 3 }\n"),
		problems: [`${S}:17:23 timeline-pieces: the last piece ends with 2025-06`],
	},
	{
		name: "a piece of the timeline behind the horizon",
		changes: timeline("  - { to: 2025, share: 1 }\n  - { from: 2026, share: 3 }\n"),
		problems: [`${S}:17:13 timeline-pieces: the piece begins with 2026, after its end on 2025-12-31`],
	},
	{
		name: "markup in the name of a theme",
		changes: changed(S, "name: Territory", 'name: "**Territory**"'),
		problems: [`${S}:6:12 markup-in-fields: Markdown in a field`],
	},
]);

describe("settings with a problem", () => {
	test("are handed over to nobody", () => {
		expect(checked({}).settings).not.toBeNull();
		expect(checked(changed(S, "night: night-one", "night: night-two")).settings).toBeNull();
		expect(checked({ [S]: null }).settings).toBeNull();
	});
	test("leave the entries as they are", () => {
		expect(checked({ [S]: null }).entries).toHaveLength(checked({}).entries.length);
	});
});

test("the horizon is moved by its line alone: what lay behind it may enter", () => {
	const late = {
		"clauses/size-limit.mdx": (GOOD["clauses/size-limit.mdx"] as string).replace(
			"as_of: 2025-12-31",
			"as_of: 2026-01-01",
		),
	};
	expect(checked(late).problems.map(inShort)).toHaveLength(1);
	expect(checked({ ...late, ...changed(S, "horizon: 2025-12-31", "horizon: 2026-01-01") }).problems).toEqual([]);
});

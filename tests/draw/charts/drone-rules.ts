import { expect } from "vitest";
import { claimsOf, droneClaims, totalsOf } from "../../../src/draw/charts/drone-claims.ts";
import { droneMonths } from "../../../src/draw/charts/drone-months.ts";
import { droneNights } from "../../../src/draw/charts/drone-nights.ts";
import { nightsOf } from "../../../src/draw/charts/night-reports.ts";
import { isReporters } from "../../../src/draw/charts/night-shown.ts";
import type { SiteData } from "../../../src/model/site-data.ts";
import { digits } from "../../../src/schema/fields/figure.ts";

/* What holds for the charts of strike reports of any valid content. */

export const DRONE_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"nights stand in order, each with its reports, each report in the table": (site) => {
		const nights = nightsOf(site);
		const days = nights.map(({ day }) => day);
		expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
		expect((droneNights(site)?.rows ?? []).map(({ id }) => id)).toEqual(
			nights.flatMap(({ reports }) => reports.map(({ id }) => `r-${id}`)),
		);
	},

	"how many struck is what a report says, and never the difference": (site) => {
		for (const { hit, reports } of nightsOf(site)) {
			const told = reports.flatMap(({ data }) => data.hit ?? []);
			expect(hit === null ? [] : [hit.count]).toEqual(told.slice(0, 1));
		}
	},

	"every month has a mark, or a row where it counts two things together": (site) => {
		const chart = droneMonths(site);
		const chartRows = chart?.rows ?? [];
		const known = new Set(chartRows.map(({ id }) => id));
		const drawn = JSON.stringify(chart?.drawings.wide);
		for (const { id } of chartRows) {
			const { data } = site.get("strikes", id.slice(2));
			expect(drawn.includes(`"${id}"`), id).toBe(data.counts !== "drones-and-missiles");
		}
		const rows = site.strikes.filter(
			(strike) => strike.data.kind === "month" && isReporters(site, strike) && strike.data.launched !== undefined,
		);
		expect(rows.map(({ id }) => `r-${id}`).filter((id) => !known.has(id))).toEqual([]);
	},

	"claims are single reports of one side": (site) => {
		for (const { data } of claimsOf(site)) {
			expect(data.attacking).not.toBe(site.settings.night.data.attacking);
			expect(["month", "week"]).not.toContain(data.kind);
		}
	},

	"claims are never added: every large figure that the words print stands in a row": (site) => {
		const known = [...claimsOf(site), ...totalsOf(site)].map(({ data }) => digits(data.downed_or_suppressed ?? 0));
		const chart = droneClaims(site);
		const printed = [...(chart?.words ?? "").matchAll(/(?:is|:) ([\d,]+)(?=[,.])/g)].map(([, figure]) => figure);
		expect(printed.length).toBe(chart === null ? 0 : 1 + totalsOf(site).length);
		expect(printed.filter((figure) => !known.includes(figure ?? ""))).toEqual([]);
	},
};

import { expect } from "vitest";
import type { SiteData } from "../../../src/model/site-data.ts";
import { voiceRecord } from "../../../src/model/views/voices.ts";
import { VOICES } from "../../../src/schema/fields/terms.ts";
import { stanceCounts } from "../../../src/text/sentences/positions.ts";

/* What holds for the statements of any valid content. */

export const VOICE_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"the counts of each voice add up to all clauses": ({ clauses }) => {
		for (const voice of VOICES) {
			const sum = stanceCounts(clauses, voice).reduce((total, { count }) => total + count, 0);
			expect(sum, voice).toBe(clauses.length);
		}
	},

	"every statement of a voice is shown, behind it or apart, and none twice": ({ clauses }) => {
		for (const one of clauses)
			for (const reading of one.voices) {
				const { more, reports } = voiceRecord(one, reading);
				const all = [...reading.positions, ...more, ...reports];
				const wanted = one.positions.filter(({ data }) => data.side === reading.voice);
				expect(new Set(all), `${one.id}, ${reading.voice}`).toEqual(new Set(wanted));
				expect(all.length).toBe(wanted.length);
			}
	},
};

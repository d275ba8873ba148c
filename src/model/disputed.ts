import type { Clause } from "./entities.ts";

/** How disputed a clause is, by the rule printed on the home page: open disputes plus voices that reject it. */
export interface Disputed {
	clause: Clause;
	disputes: number;
	rejections: number;
}

/** Clauses by open disputes and rejecting stances, most first; those without either are left out. */
export const mostDisputed = (clauses: readonly Clause[]): Disputed[] =>
	clauses
		.map((clause) => ({
			clause,
			disputes: clause.disputes.filter((d) => d.data.status === "open").length,
			rejections: clause.positions.filter((p) => p.stances.some((s) => s.clause === clause && s.stance === "rejects"))
				.length,
		}))
		.filter((d) => d.disputes + d.rejections > 0)
		.sort((a, b) => b.disputes + b.rejections - (a.disputes + a.rejections));

import type { Clause, Dispute } from "../entities.ts";

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

/** How many questions are shown with all their answers on the page of another entry; the rest is named and linked. */
const IN_FULL = 1;

/** The questions of a page, the open ones first: those shown with all answers, and those named alone. */
export function cardsOf(disputes: readonly Dispute[]): { full: Dispute[]; named: Dispute[] } {
	const sorted = [
		...disputes.filter((d) => d.data.status === "open"),
		...disputes.filter((d) => d.data.status !== "open"),
	];
	return { full: sorted.slice(0, IN_FULL), named: sorted.slice(IN_FULL) };
}

import type { Dispute } from "../entities.ts";

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

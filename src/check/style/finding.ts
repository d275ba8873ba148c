import type { Diagnosis } from "../report/problem.ts";

/** What a rule of style finds in a text: the part that is meant, where it begins, and what is said of it. */
export interface Finding {
	part: string;
	at: number;
	words: Diagnosis;
}

/* The door of the room: what the commands, the loader, the dev server and the build's plugin may ask of it. */

export type { Citation } from "./body/citations.ts";
export type { NamedId } from "./body/word-ids.ts";
export { type CheckOptions, type CheckResult, checkContent } from "./check-content.ts";
export type { Entry, EntryIn } from "./entry.ts";
export { formatProblem, formatProblems } from "./format.ts";
export { guard } from "./guard.ts";
export type { Problem } from "./problem.ts";

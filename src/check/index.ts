/* The door of the room: what the commands, the loader, the dev server and the build's plugin may ask of it. */

export type { CheckedCitation as Citation } from "./body/citations.ts";
export type { NamedId } from "./body/mdx-components/ids.ts";
export { type CheckOptions, type CheckResult, checkContent } from "./check-content.ts";
export type { Entry, EntryIn } from "./entry.ts";
export { formatProblem, formatProblems } from "./report/format.ts";
export type { Problem } from "./report/problem.ts";

/* The answers of the versions to the question of a clause. */

/** What stands where a version gives no answer of its own, by the kind of its silence. */
export const answers = {
	dropped: "Taken out",
	absent: "Nothing on this",
	"not-public": "Not public",
	"not-seen": "We could not read this part",
	/** No wording is written yet. */
	notEntered: "Not entered yet",
	/** The answer of one version, where several stand in a row: "28: At most 600,000 people". */
	of: ({ version, answer }: { version: string; answer: string }): string => `${version}: ${answer}`,
};

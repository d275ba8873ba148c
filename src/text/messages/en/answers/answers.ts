/* The answers of the versions to the question of a clause. */

/** What stands where a version gives no answer of its own, by the kind of its silence. */
export const answers = {
	dropped: "Taken out",
	absent: "Nothing on this",
	"not-public": "Not public",
	"not-seen": "We could not read this part",
	/** No wording is written yet. */
	notEntered: "Not entered yet",
};

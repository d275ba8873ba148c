/** The oldest Node that can install the project, which then brings its own. */
const OLDEST = 20;

/**
 * Why this Node cannot begin, in one sentence; null where it can.
 * @param {string} version such as v18.20.8
 * @returns {string | null}
 */
export const nodeProblem = (version) =>
	Number(version.replace(/^v/, "").split(".")[0]) >= OLDEST
		? null
		: `This needs Node.js ${OLDEST} or newer and here is ${version}; https://nodejs.org has a newer one.`;

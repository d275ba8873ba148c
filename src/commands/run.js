/**
 * The front door of every command in package.json: `node src/commands/run.js <command> …`. It asks for the version of
 * Node before anything else is read; so that an old one can say no, this file and the one that it asks use nothing newer
 * than modules.
 */
import { nodeProblem } from "./setup/node-version.js";

const problem = nodeProblem(process.version);
if (problem === null)
	import("./setup/run-command.js").then(({ runCommand }) => runCommand(process.argv[2], process.argv.slice(3)));
else {
	console.error(problem);
	process.exitCode = 1;
}

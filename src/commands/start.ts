/** `npm start`: builds if something changed since the last time, then serves what was built. */
import { isCurrent, sourceHash, stateFile } from "./build/build-state.ts";
import { serveSite } from "./serve/serve-site.ts";
import { runNode } from "./setup/spawn.ts";

const folder = "dist";
const sources = sourceHash(process.cwd(), process.env);

if (isCurrent(stateFile(folder), folder, sources)) console.log(`Nothing changed since ${folder}/ was built.`);
else if (!runNode("src/commands/build.ts")) process.exitCode = 1;
if (process.exitCode === undefined) await serveSite(folder);

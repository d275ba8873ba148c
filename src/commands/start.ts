/** `npm start`: builds, then serves what was built. */
import { runNode } from "./setup/spawn.ts";
import { serveSite } from "./serve/serve-site.ts";

if (runNode("src/commands/build.ts")) await serveSite("dist");
else process.exitCode = 1;

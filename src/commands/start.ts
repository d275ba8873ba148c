/** `npm start`: builds, then serves what was built. */

import { serveSite } from "./serve/serve-site.ts";
import { runNode } from "./setup/spawn.ts";

if (runNode("src/commands/build.ts")) await serveSite("dist");
else process.exitCode = 1;

/** `npm start`: builds, then serves what was built. */
import { runNode } from "./child.ts";
import { serveSite } from "./serve-site.ts";

if (runNode("src/commands/build.ts")) await serveSite("dist");
else process.exitCode = 1;

import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { formatProblem, formatProblems } from "../check/index.ts";
import { environment } from "../text/url/environment.ts";
import { checkedContent, contentFolder } from "./checked-content.ts";

/**
 * The check in the dev server: after each change in the content all problems go to the terminal and the
 * first to the overlay of the browser, in the same words as everywhere. An entry with a problem is
 * left out until it is mended.
 */
export const checkInDev = (): AstroIntegration => {
	let root = process.cwd();
	return {
		name: "watching",
		hooks: {
			"astro:config:done": ({ config }) => {
				root = fileURLToPath(config.root);
			},
			"astro:server:setup": ({ server, logger, refreshContent }) => {
				const problems = () => checkedContent(root).problems;
				const show = (found: ReturnType<typeof problems>): void => {
					const [first] = found;
					if (first === undefined) return;
					const more = found.length > 1 ? `\n\n… and ${found.length - 1} more, all of them in the terminal.` : "";
					const message = formatProblem(first) + more;
					const loc = { file: first.file, line: first.line, column: first.column };
					server.ws.send({ type: "error", err: { message, stack: "", plugin: "the check", id: first.file, loc } });
				};
				const report = (): void => {
					const found = problems();
					if (found.length > 0)
						logger.error(`${found.length} in ${environment.content}/ to mend\n\n${formatProblems(found)}`);
					show(found);
				};
				report();
				server.ws.on("connection", () => show(problems()));
				let waiting: NodeJS.Timeout | undefined;
				const folder = contentFolder(root);
				server.watcher.add(folder);
				server.watcher.on("all", (_, path) => {
					if (!path.startsWith(folder + sep)) return;
					clearTimeout(waiting);
					waiting = setTimeout(async () => {
						await refreshContent?.({});
						server.ws.send({ type: "full-reload" });
						report();
					}, 100);
				});
			},
		},
	};
};

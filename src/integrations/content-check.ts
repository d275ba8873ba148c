import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { formatProblem, formatProblems, type Problem } from "../check/index.ts";
import { environment } from "../text/url/environment.ts";
import { checkedContent, contentFolder } from "./checked-content.ts";

/** Ends a build before it begins. Its message is all that an editor needs; where it was thrown says nothing. */
export class ContentError extends Error {
	override name = "ContentError";

	constructor(problems: readonly Problem[]) {
		super(`${formatProblems(problems)}\n\nNothing was built. Problems in ${environment.content}/: ${problems.length}`);
		this.stack = this.message;
	}
}

type Serving = Parameters<NonNullable<AstroIntegration["hooks"]["astro:server:setup"]>>[0];

/** Says all problems in the terminal and the first in the browser, at the start and after each change in the content. */
function checkWhileServing({ server, logger, refreshContent }: Serving, root: string): void {
	const show = (found: readonly Problem[]): void => {
		const [first] = found;
		if (first === undefined) return;
		const more = found.length > 1 ? `\n\n… and ${found.length - 1} more, all of them in the terminal.` : "";
		const message = formatProblem(first) + more;
		const loc = { file: first.file, line: first.line, column: first.column };
		server.ws.send({ type: "error", err: { message, stack: "", plugin: "the check", id: first.file, loc } });
	};
	const report = (): void => {
		const { problems } = checkedContent(root);
		if (problems.length > 0)
			logger.error(`${problems.length} in ${environment.content}/ to mend\n\n${formatProblems(problems)}`);
		show(problems);
	};
	report();
	server.ws.on("connection", () => show(checkedContent(root).problems));
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
}

/**
 * The check, wherever Astro runs. A build stops at the first reading of content with a problem. In the dev server all
 * problems go to the terminal after each change in the content and the first to the overlay of the browser, in the same
 * words as everywhere; an entry with a problem is left out until it is mended.
 */
export const contentCheck = (): AstroIntegration => {
	let root = process.cwd();
	return {
		name: "content-check",
		hooks: {
			"astro:config:setup": ({ command, config }) => {
				root = fileURLToPath(config.root);
				if (command !== "build") return;
				const { problems } = checkedContent(root);
				if (problems.length > 0) throw new ContentError(problems);
			},
			"astro:server:setup": (serving) => checkWhileServing(serving, root),
		},
	};
};

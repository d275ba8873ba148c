/**
 * Runs one command of the project. It must work on Node 20 with nothing installed; it installs what is missing, then runs
 * src/commands/<command>.ts – or, if there is none, the program of that name from node_modules/.bin – on the Node that
 * comes with the project.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const commands = join(root, "src/commands");
const programs = join(root, "node_modules/.bin");
/** The oldest Node that takes Astro 7, Vitest 5 (22.12) and a .ts file as it is (22.18). */
const oldest = { major: 22, minor: 18 };

/**
 * @param {string} [command] a front door, or a program of a package
 * @param {string[]} [args]
 */
export function runCommand(command = "start", args = []) {
	try {
		install(root);
		run(projectNode(), command, args);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}

/** The path of a Node that is new enough: the project's own, else the one that runs this file. */
function projectNode() {
	const own = join(root, process.platform === "win32" ? "node_modules/node/bin/node.exe" : "node_modules/.bin/node");
	const ownVersion = spawnSync(own, ["--version"], { encoding: "utf8" }).stdout?.trim();
	if (isNewEnough(ownVersion)) return own;
	if (isNewEnough(process.version)) return process.execPath;
	throw new Error(
		[
			`This needs Node ${oldest.major}.${oldest.minor} or newer. Here is ${process.version}, and the project's own, node_modules/.bin/node,`,
			ownVersion ? `is ${ownVersion}.` : "does not run.",
			"It is put there by an install script of the npm package `node`. If npm is set to ignore-scripts, either",
			"  npm rebuild node --ignore-scripts=false    (runs that one script)",
			"or start with a newer Node. If node_modules came from another machine, delete it and start again.",
		].join("\n"),
	);
}

/** @param {string | undefined} version such as v24.21.0 */
function isNewEnough(version) {
	const [major = 0, minor = 0] = (version ?? "").replace(/^v/, "").split(".").map(Number);
	return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}

/**
 * The program and arguments of a command. Only a front door, which is a file that lies directly in src/commands/, and
 * only a program of a package have a name: a path is none.
 * @param {string} node
 * @param {string} command
 * @param {string[]} args
 * @returns {[program: string, args: string[], isOurs: boolean]}
 */
function programOf(node, command, args) {
	const doors = readdirSync(commands).flatMap((name) => (name.endsWith(".ts") ? [name.slice(0, -3)] : []));
	if (doors.includes(command)) return [node, [join(commands, `${command}.ts`), ...args], true];
	if (/^[\w.-]+$/.test(command) && existsSync(join(programs, command))) return [command, args, false];
	throw new Error(`There is no command called ${command}. There are: ${doors.join(", ")}.`);
}

/**
 * Signals: Ctrl-C reaches the whole process group, so this one only has to outlive its child; the others it passes on.
 * A signal to npm alone ends npm and the shell between, which tells nobody: then the parent of this process changes.
 * @param {string} node
 * @param {string} command
 * @param {string[]} rest
 */
function run(node, command, rest) {
	const [program, args, isOurs] = programOf(node, command, rest);
	const env = {
		...process.env,
		PATH: [programs, process.env["PATH"]].join(delimiter),
		ASTRO_TELEMETRY_DISABLED: "1",
	};
	const child = spawn(program, args, {
		cwd: root,
		env,
		stdio: "inherit",
		shell: !isOurs && process.platform === "win32",
	});
	process.on("SIGINT", () => {});
	for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP"])) process.on(signal, () => child.kill(signal));
	const parent = process.ppid;
	const orphaned = () => process.ppid !== parent && child.kill("SIGTERM");
	if (process.env["npm_lifecycle_event"]) setInterval(orphaned, 500).unref();
	child.on("error", (error) => {
		console.error(`${command} could not be started: ${error.message}`);
		process.exitCode = 1;
	});
	child.on("exit", (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
}

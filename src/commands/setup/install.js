/**
 * Is what lies in node_modules what package-lock.json asks for? npm keeps its own account of the folder,
 * node_modules/.package-lock.json, written only when an install came to its end: comparing the two needs no mark of
 * ours, and sees an install by hand as well. Plain JavaScript, Node's own modules only: this runs before any install.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean,
 *   dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Row
 * @typedef {{ packages?: Record<string, Row> }} Lock
 */

/**
 * Why an install is needed, in words; undefined if none is.
 * @param {Row} manifest package.json
 * @param {Lock | undefined} lock package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json
 * @returns {string | undefined}
 */
export function installReason(manifest, lock, installed) {
	if (!installed?.packages) return "nothing is installed yet";
	if (!lock?.packages) return "there is no package-lock.json";
	const root = lock.packages[""] ?? {};
	for (const kind of /** @type {const} */ (["dependencies", "devDependencies"]))
		if (!sameEntries(manifest[kind], root[kind])) return `package.json and package-lock.json name other ${kind}`;
	for (const [path, row] of Object.entries(lock.packages)) {
		if (path === "" || row.optional || row.devOptional) continue;
		const there = installed.packages[path]?.version;
		if (there !== row.version)
			return `${path.slice("node_modules/".length)} is ${there ?? "missing"}, not ${row.version}`;
	}
	return undefined;
}

/**
 * @param {Record<string, string>} [a]
 * @param {Record<string, string>} [b]
 */
function sameEntries(a = {}, b = {}) {
	const names = Object.keys(a);
	return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/**
 * Installs into `root` if needed; throws if npm could not.
 * @param {string} root
 */
export function install(root) {
	const reason = installReason(
		readJson(join(root, "package.json")) ?? {},
		readJson(join(root, "package-lock.json")),
		readJson(join(root, "node_modules/.package-lock.json")),
	);
	if (!reason) return;
	console.log(`Installing (${reason}). The first time takes a minute or two.`);
	if (npm(root, "ci")) return;
	console.log("npm ci did not succeed; trying npm install.");
	if (!npm(root, "install")) throw new Error("npm could not install what the project needs; its own message is above.");
}

/**
 * Development packages are named outright, because NODE_ENV=production would leave them out. npm itself runs on the Node
 * that started it: the one in node_modules/.bin goes away with the folder that npm ci empties.
 * @param {string} root
 * @param {"ci" | "install"} verb
 */
function npm(root, verb) {
	const args = [verb, "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
	const { npm_execpath: cli, npm_node_execpath: node } = process.env;
	const [program, ...before] = cli && node ? [node, cli] : ["npm"];
	const path = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
	const env = { ...process.env, PATH: path.join(delimiter) };
	const shell = process.platform === "win32" && !cli;
	return spawnSync(program, [...before, ...args], { cwd: root, env, shell, stdio: "inherit" }).status === 0;
}

/**
 * @param {string} file
 * @returns {any} undefined if the file is absent or no JSON
 */
function readJson(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch {
		return undefined;
	}
}

/*
 * Is a built folder still what a build would make? Beside it stands what it was made of and what it held, each as a hash.
 */
import { createHash } from "node:crypto";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { readSite } from "../../text/url/environment.ts";

/** All that decides on the pages, besides the content. */
const SOURCES = ["src", "public", "astro.config.mjs", "package.json", "package-lock.json", "tsconfig.json"];
const VARIABLES = ["SITE", "BASE", "REPO", "CONTACT", "CONTENT"] as const;

/** The files at a path, itself if it is one, in order. Links are not followed: they could lead in a circle. */
function filesAt(path: string): string[] {
	const item = lstatSync(path, { throwIfNoEntry: false });
	if (item === undefined) return [];
	if (!item.isDirectory()) return item.isFile() ? [path] : [];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesAt(join(path, name)));
}

/** What a build is made of, as one hash: the files of the project and of the content, the variables, the version of Node. */
export function sourceHash(root: string, env: Readonly<Record<string, string | undefined>>): string {
	const hash = createHash("sha256").update(process.version);
	for (const name of VARIABLES) hash.update(`\n${name}=${env[name] ?? ""}`);
	for (const path of [...SOURCES, readSite(env).content])
		for (const file of filesAt(resolve(root, path))) {
			const bytes = readFileSync(file);
			hash.update(`\n${relative(root, file)} ${bytes.length}\n`).update(bytes);
		}
	return hash.digest("hex");
}

/** What a folder holds, as one hash of names, sizes and times. */
function folderHash(folder: string): string {
	const hash = createHash("sha256");
	for (const file of filesAt(folder)) {
		const { size, mtimeMs } = statSync(file);
		hash.update(`${relative(folder, file)} ${size} ${mtimeMs}\n`);
	}
	return hash.digest("hex");
}

/** The file that tells of a built folder; its name tells folders of one name apart. */
export const stateFile = (folder: string): string =>
	resolve(
		".build",
		`${basename(folder)}-${createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 8)}.state`,
	);

/** Remembers in a file what a folder that was just built is made of. */
export function remember(file: string, folder: string, sources: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${sources}\n${folderHash(folder)}\n`);
}

/** Forgets it, before the folder is touched. */
export const forget = (file: string): void => rmSync(file, { force: true });

/** True where the folder was built of these sources and is whole. */
export const isCurrent = (file: string, folder: string, sources: string): boolean =>
	existsSync(file) && readFileSync(file, "utf8") === `${sources}\n${folderHash(folder)}\n`;

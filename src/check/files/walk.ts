import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { COLLECTIONS, type Collection } from "../../schema/collections.ts";
import { PHRASES_FILE } from "../../schema/phrases.ts";
import { SETTINGS_FILE } from "../../schema/settings.ts";
import { nearest } from "../report/nearest.ts";
import { type Problem, problemOf } from "../report/problem.ts";
import { DERIVED_FOLDER, derivedProblems } from "./derived.ts";
import { nameProblems, twinProblems } from "./file-names.ts";
import { itemProblem } from "./item.ts";

/** One file that a collection takes. */
export interface FoundFile {
	collection: Collection;
	id: string;
	/** Relative to the project, with "/". */
	path: string;
	/** On this disk. */
	absolute: string;
}

interface Listed {
	files: FoundFile[];
	problems: Problem[];
}

interface Found extends Listed {
	/** False where content/ is no folder, so that nothing in it was looked for. */
	readable: boolean;
}

const FOLDERS = Object.keys(COLLECTIONS) as Collection[];
const isCollection = (name: string): name is Collection => Object.hasOwn(COLLECTIONS, name);

function readFolder(root: string, content: string, collection: Collection): Listed {
	const { ending } = COLLECTIONS[collection];
	const folder = `${content}/${collection}`;
	const files: FoundFile[] = [];
	const problems: Problem[] = [];
	const names = readdirSync(join(root, folder)).sort();
	for (const name of names) {
		const path = `${folder}/${name}`;
		const absolute = join(root, path);
		const item = itemProblem(absolute, path, name);
		if (item === "folder") {
			problems.push(
				problemOf(`${path}/`, {
					rule: "nested-folder",
					found: `"${name}" is a folder`,
					valid: `files directly in ${folder}/`,
					fix: `Move its files to ${folder}/ and delete it.`,
					why: "The name of a file is its id and its address, so folders stay flat.",
				}),
			);
			continue;
		}
		const wrong = item === "file" ? nameProblems(collection, path, name) : [item];
		problems.push(...wrong);
		if (wrong.length === 0) files.push({ collection, id: name.slice(0, -ending.length), path, absolute });
	}
	problems.push(...twinProblems(folder, names));
	if (names.length === 0) problems.push(emptyProblem(content, collection));
	return { files, problems };
}

const emptyProblem = (content: string, collection: Collection): Problem =>
	problemOf(`${content}/${collection}/`, {
		rule: "empty-collection",
		found: `there is no ${COLLECTIONS[collection].one}`,
		fix: `Add ${content}/${collection}/<id>${COLLECTIONS[collection].ending}.`,
		why: "The pages of a collection without entries would be published empty.",
	});

/**
 * Lists the files of the collections in `content`, a folder in the root, and refuses everything that no collection takes.
 * Reads only what a program has made; the settings and the phrases are read by themselves.
 */
export function walk(root: string, content: string): Found {
	const problems: Problem[] = [];
	const files: FoundFile[] = [];
	const seen = new Set<Collection>();
	const top = itemProblem(join(root, content), `${content}/`, basename(content));
	if (top !== "folder") return { files, problems: typeof top === "string" ? [] : [top], readable: false };
	for (const name of readdirSync(join(root, content)).sort()) {
		if (name === SETTINGS_FILE || name === PHRASES_FILE) continue;
		const item = itemProblem(join(root, content, name), `${content}/${name}`, name);
		if (typeof item === "object") problems.push(item);
		else if (item === "folder" && isCollection(name)) {
			seen.add(name);
			const found = readFolder(root, content, name);
			files.push(...found.files);
			problems.push(...found.problems);
		} else if (item === "folder" && name === DERIVED_FOLDER) problems.push(...derivedProblems(root, content));
		else problems.push(strayProblem(content, name, item));
	}
	for (const name of FOLDERS) if (!seen.has(name)) problems.push(emptyProblem(content, name));
	return { files, problems, readable: true };
}

function strayProblem(content: string, name: string, item: "file" | "folder"): Problem {
	const near = nearest(name, FOLDERS);
	return problemOf(`${content}/${name}`, {
		rule: "no-collection",
		found: `no collection takes the ${item} "${name}"`,
		valid: `${near.length > 0 ? `did you mean "${near[0]}"? ` : ""}folders: ${FOLDERS.join(", ")}`,
		fix: `Move it into the folder of its collection, or out of ${content}/.`,
		why: "A file that no page reads would be believed to be published.",
	});
}

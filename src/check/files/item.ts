import { lstatSync } from "node:fs";
import { type Problem, problemOf } from "../report/problem.ts";

/** Larger files are refused: nobody writes 1 MB by hand. In bytes. */
const LARGEST_FILE = 1_000_000;

const LINK = {
	rule: "symbolic-link",
	fix: "Put a copy of the file here instead of a link.",
	why: "A link can point at any file of the machine that builds the site, and its text would be published.",
};
const HIDDEN = {
	rule: "hidden-file",
	fix: "Delete it, or give it a name without a dot in front.",
	why: "What cannot be seen in a folder is not reviewed either.",
};

const GONE = {
	rule: "no-file",
	fix: "Put it back, or check again if it was just deleted.",
	why: "The pages are made from it.",
};

/** What is wrong with an item of the disk before anything is read from it. lstat: a link is never followed. */
export function itemProblem(absolute: string, path: string, name: string): Problem | "file" | "folder" {
	const item = lstatSync(absolute, { throwIfNoEntry: false });
	if (!item) return problemOf(path, { ...GONE, found: `there is no "${name}"` });
	if (item.isSymbolicLink()) return problemOf(path, { ...LINK, found: `"${name}" is a symbolic link` });
	if (name.startsWith(".")) return problemOf(path, { ...HIDDEN, found: `"${name}" is hidden` });
	if (item.isDirectory()) return "folder";
	if (!item.isFile())
		return problemOf(path, {
			rule: "not-a-file",
			found: `"${name}" is neither a file nor a folder`,
			fix: "Delete it.",
			why: "Content is text in plain files; reading a pipe or a device would never end.",
		});
	if (item.size > LARGEST_FILE)
		return problemOf(path, {
			rule: "large-file",
			found: `"${name}" has ${item.size} bytes`,
			valid: `at most ${LARGEST_FILE} bytes`,
			fix: "Split the entry, or move data that a program made out of content/.",
			why: "Nobody writes or reviews a megabyte by hand.",
		});
	return "file";
}

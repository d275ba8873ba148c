import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One file of a published package, named so that anybody can fetch the same bytes again. */
export interface NpmFile {
	/** With its exact version: "world-atlas@2.0.2". */
	package: string;
	/** Path inside the package. */
	file: string;
	/** SHA-256 of the file, hexadecimal. */
	sha256: string;
}

export const sha256 = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/**
 * Fetches a package with npm into a folder and reads one file from it, with the package's licence. Throws if the file is
 * not the one that is meant.
 * @param folder an empty folder
 */
export function npmFile(
	{ package: name, file, sha256: wanted }: NpmFile,
	folder: string,
): { bytes: Buffer; text: string; licence: string } {
	const [tarball = ""] = execFileSync("npm", ["pack", "--silent", name], { cwd: folder, encoding: "utf8" })
		.trim()
		.split("\n")
		.slice(-1);
	execFileSync("tar", ["xzf", tarball, `package/${file}`, "package/LICENSE"], { cwd: folder });
	const bytes = readFileSync(join(folder, "package", file));
	if (sha256(bytes) !== wanted) throw new Error(`${name} ${file} has the SHA-256 ${sha256(bytes)}, not ${wanted}.`);
	return { bytes, text: bytes.toString("utf8"), licence: readFileSync(join(folder, "package/LICENSE"), "utf8") };
}

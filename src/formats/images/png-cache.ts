import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { memo } from "../../geo/memo.ts";
import { png, pngMaker } from "./png.ts";

/*
 * PNGs that were drawn before, kept in a folder under the hash of all that they were made of: what is found there is what
 * would be drawn. A build with an empty folder and one with a full one give the same bytes; only their time differs.
 *
 *     const draw = pngCache(".cache");
 *     draw(mapImage(map))   // .cache/png/5f2c….png, drawn the first time, read from then on
 */

/** Bytes of the hash that stands behind each picture, so that a damaged file is seen. */
const SEAL = 32;
/** A picture that was not used for so many milliseconds before the last one is thrown away: 30 days. */
const UNUSED = 30 * 86_400_000;

const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer =>
	parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();

const maker = memo(pngMaker);
/** The name of the file of a picture. */
export const fileName = (svg: string): string => `${sha256(maker(), "\0", svg).toString("hex")}.png`;

/** What a file holds; null where there is none, or not what was written. */
function kept(file: string): Uint8Array<ArrayBuffer> | null {
	try {
		const bytes = readFileSync(file);
		const image = new Uint8Array(bytes.subarray(0, -SEAL));
		return bytes.length > SEAL && sha256(image).equals(bytes.subarray(-SEAL)) ? image : null;
	} catch {
		return null;
	}
}

/** Writes a file in one step, so that nobody reads half of it. */
function keep<T extends Uint8Array>(file: string, image: T): T {
	const beside = `${file}.${process.pid}`;
	writeFileSync(beside, Buffer.concat([image, sha256(image)]));
	renameSync(beside, file);
	return image;
}

/** Makes the folder, and throws away what has long not been used. */
function open(folder: string): void {
	mkdirSync(folder, { recursive: true });
	const files = readdirSync(folder).map((name) => join(folder, name));
	// Another build may take a file away meanwhile.
	const used = files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
	const last = Math.max(...used.filter(Number.isFinite));
	for (const [i, file] of files.entries()) if (last - (used[i] ?? last) > UNUSED) rmSync(file, { force: true });
}

/**
 * What makes a PNG of an SVG, and draws it only where it is not kept.
 * @param cache the folder of caches; empty to draw every picture anew
 */
export function pngCache(cache: string): typeof png {
	if (cache === "") return png;
	const folder = join(cache, "png");
	open(folder);
	return (svg) => {
		const file = join(folder, fileName(svg));
		const found = kept(file);
		if (found === null) return keep(file, png(svg));
		const now = new Date();
		utimesSync(file, now, now);
		return found;
	};
}

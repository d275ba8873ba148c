import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Resvg, type ResvgRenderOptions } from "@resvg/resvg-js";

/* An SVG file as PNG: drawn by one program with one set of fonts, so that the same map gives the same bytes everywhere. */

const FACES = ["400Regular", "400Regular_Italic", "600SemiBold"] as const;
const FAMILY = "Source Sans 3";
/** Pixels per unit. */
const SCALE = 1.5;

const installed = createRequire(join(process.cwd(), "package.json"));
const fonts = (): string[] =>
	FACES.map((face) => installed.resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`));

const options = (): ResvgRenderOptions => ({
	fitTo: { mode: "zoom", value: SCALE },
	font: { loadSystemFonts: false, fontFiles: fonts(), defaultFontFamily: FAMILY },
});

export const png = (svg: string): Uint8Array<ArrayBuffer> => new Uint8Array(new Resvg(svg, options()).render().asPng());

/** What decides the bytes of a PNG besides its SVG: program and machine, size, and the letters themselves. */
export function pngMaker(): string {
	const { version } = installed("@resvg/resvg-js/package.json") as { version: string };
	const hash = createHash("sha256");
	for (const file of fonts()) hash.update(readFileSync(file));
	return [version, process.platform, process.arch, SCALE, FAMILY, hash.digest("hex")].join(" ");
}

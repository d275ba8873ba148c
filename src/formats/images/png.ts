import { createRequire } from "node:module";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/* An SVG file as PNG: drawn by one program with one set of fonts, so that the same map gives the same bytes everywhere. */

const FACES = ["400Regular", "400Regular_Italic", "600SemiBold"] as const;
/** Pixels per unit. */
const SCALE = 1.5;

function fonts(): string[] {
	const require = createRequire(join(process.cwd(), "package.json"));
	return FACES.map((face) => require.resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`));
}

export function png(svg: string): Uint8Array<ArrayBuffer> {
	const image = new Resvg(svg, {
		fitTo: { mode: "zoom", value: SCALE },
		font: { loadSystemFonts: false, fontFiles: fonts(), defaultFontFamily: "Source Sans 3" },
	});
	return new Uint8Array(image.render().asPng());
}

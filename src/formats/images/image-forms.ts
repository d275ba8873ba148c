import { memo } from "../../geo/memo.ts";
import { pngCache } from "./png-cache.ts";

/** Draws pictures, or reads those that a build before has kept: README.md says where. */
const draw = memo(() => pngCache(process.env["CACHE"] ?? ".cache"));

/** The forms in which a picture can be taken away, each made of the same SVG. */
export const IMAGE_FORMS = [
	{ ending: "svg", type: "image/svg+xml", of: (svg: string): BodyInit => svg },
	{ ending: "png", type: "image/png", of: (svg: string): BodyInit => draw()(svg) },
] as const;

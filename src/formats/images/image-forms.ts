import { png } from "./png.ts";

/** The forms in which a picture can be taken away, each made of the same SVG. */
export const IMAGE_FORMS = [
	{ ending: "svg", type: "image/svg+xml", of: (svg: string): BodyInit => svg },
	{ ending: "png", type: "image/png", of: (svg: string): BodyInit => png(svg) },
] as const;

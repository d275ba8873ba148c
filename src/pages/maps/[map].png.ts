import type { APIContext, GetStaticPaths } from "astro";
import type { Sheet } from "../../draw/sheet.ts";
import { sheetsOf } from "../../formats/maps.ts";
import { picture } from "../../formats/picture.ts";
import { png } from "../../formats/png.ts";
import { getPlan } from "../../model/site.ts";

export const getStaticPaths = (async () =>
	sheetsOf(await getPlan()).map((sheet) => ({ params: { map: sheet.id }, props: { sheet } }))) satisfies GetStaticPaths;

/** A map as PNG. */
export const GET = ({ props }: APIContext<{ sheet: Sheet }>): Response =>
	new Response(png(picture(props.sheet)), { headers: { "content-type": "image/png" } });

import type { APIContext, GetStaticPaths } from "astro";
import type { Sheet } from "../../draw/cartography/map.ts";
import { sheetsOf } from "../../formats/figures/all-maps.ts";
import { PICTURES } from "../../formats/images/image-forms.ts";
import { picture } from "../../formats/images/map-image.ts";
import { getPlan } from "../../model/site.ts";

export const getStaticPaths = (async () => {
	const all = sheetsOf(await getPlan());
	return PICTURES.flatMap((form) =>
		all.map((one) => ({ params: { map: one.id, form: form.ending }, props: { one, form } })),
	);
}) satisfies GetStaticPaths;

/** A map as SVG and as PNG. */
export const GET = ({ props: { one, form } }: APIContext<{ one: Sheet; form: (typeof PICTURES)[number] }>): Response =>
	new Response(form.of(picture(one)), { headers: { "content-type": form.type } });

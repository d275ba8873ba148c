import type { APIContext, GetStaticPaths } from "astro";
import type { MapDrawing } from "../../draw/cartography/map.ts";
import { allMaps } from "../../formats/figures/all-maps.ts";
import { IMAGE_FORMS } from "../../formats/images/image-forms.ts";
import { mapImage } from "../../formats/images/map-image.ts";
import { getSiteData } from "../../model/site.ts";

export const getStaticPaths = (async () => {
	const all = allMaps(await getSiteData());
	return IMAGE_FORMS.flatMap((form) =>
		all.map((one) => ({ params: { map: one.id, form: form.ending }, props: { one, form } })),
	);
}) satisfies GetStaticPaths;

/** A map as SVG and as PNG. */
export const GET = ({
	props: { one, form },
}: APIContext<{ one: MapDrawing; form: (typeof IMAGE_FORMS)[number] }>): Response =>
	new Response(form.of(mapImage(one)), { headers: { "content-type": form.type } });

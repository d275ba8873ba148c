import type { APIContext, GetStaticPaths } from "astro";
import type { Chart } from "../../draw/charts/chart.ts";
import { allCharts } from "../../formats/figures/all-charts.ts";
import { chartImage } from "../../formats/images/chart-image.ts";
import { IMAGE_FORMS } from "../../formats/images/image-forms.ts";
import { getSiteData } from "../../model/site.ts";

export const getStaticPaths = (async () => {
	const all = allCharts(await getSiteData());
	return IMAGE_FORMS.flatMap((form) =>
		all.map((one) => ({ params: { figure: one.id, form: form.ending }, props: { one, form } })),
	);
}) satisfies GetStaticPaths;

/** A chart as SVG and as PNG. */
export const GET = ({
	props: { one, form },
}: APIContext<{ one: Chart; form: (typeof IMAGE_FORMS)[number] }>): Response =>
	new Response(form.of(chartImage(one)), { headers: { "content-type": form.type } });

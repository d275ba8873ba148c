import type { APIContext, GetStaticPaths } from "astro";
import type { Chart } from "../../draw/charts/chart.ts";
import { chartsOf } from "../../formats/figures/all-charts.ts";
import { chartPicture } from "../../formats/images/chart-image.ts";
import { PICTURES } from "../../formats/images/image-forms.ts";
import { getPlan } from "../../model/site.ts";

export const getStaticPaths = (async () => {
	const all = chartsOf(await getPlan());
	return PICTURES.flatMap((form) =>
		all.map((one) => ({ params: { figure: one.id, form: form.ending }, props: { one, form } })),
	);
}) satisfies GetStaticPaths;

/** A chart as SVG and as PNG. */
export const GET = ({ props: { one, form } }: APIContext<{ one: Chart; form: (typeof PICTURES)[number] }>): Response =>
	new Response(form.of(chartPicture(one)), { headers: { "content-type": form.type } });

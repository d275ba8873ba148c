import type { APIContext, GetStaticPaths } from "astro";
import type { Chart } from "../../draw/chart.ts";
import { chartPicture } from "../../formats/chart-picture.ts";
import { chartsOf } from "../../formats/charts.ts";
import { PICTURES } from "../../formats/picture-forms.ts";
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

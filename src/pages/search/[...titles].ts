import type { APIContext, GetStaticPaths } from "astro";
import { titleFiles } from "../../formats/search/title-files.ts";
import type { TitleIndex } from "../../formats/search/titles.ts";
import { getSiteData } from "../../model/site.ts";

export const getStaticPaths = (async () =>
	[...titleFiles(await getSiteData())].map(([titles, index]) => ({
		params: { titles },
		props: { index },
	}))) satisfies GetStaticPaths;

/** The small index of the search, for the first keystrokes: titles and other spellings, in one file or in parts. */
export const GET = ({ props }: APIContext<{ index: TitleIndex }>): Response =>
	new Response(JSON.stringify(props.index), { headers: { "content-type": "application/json" } });

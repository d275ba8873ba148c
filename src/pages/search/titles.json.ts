import { titleIndex } from "../../formats/search/titles.ts";
import { getSiteData } from "../../model/site.ts";

/** The small index of the search: titles and other spellings, for the first keystrokes. */
export async function GET(): Promise<Response> {
	return new Response(JSON.stringify(titleIndex(await getSiteData())), {
		headers: { "content-type": "application/json" },
	});
}

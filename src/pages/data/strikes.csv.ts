import { strikesCsv } from "../../formats/data/strikes-csv.ts";
import { getSiteData } from "../../model/site.ts";

/** The whole table of reports on strikes. */
export async function GET(): Promise<Response> {
	const { strikes } = await getSiteData();
	return new Response(strikesCsv(strikes), { headers: { "content-type": "text/csv; charset=utf-8" } });
}

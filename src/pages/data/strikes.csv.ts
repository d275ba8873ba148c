import { strikesCsv } from "../../formats/data/strikes-csv.ts";
import { getPlan } from "../../model/site.ts";

/** The whole table of reports on strikes. */
export async function GET(): Promise<Response> {
	const { strikes } = await getPlan();
	return new Response(strikesCsv(strikes), { headers: { "content-type": "text/csv; charset=utf-8" } });
}

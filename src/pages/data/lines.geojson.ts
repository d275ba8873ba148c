import { linesGeoJson } from "../../formats/data/geojson.ts";
import { getSiteData } from "../../model/site.ts";

/** The lines of the site as GeoJSON. */
export async function GET(): Promise<Response> {
	const { lines } = await getSiteData();
	return new Response(`${JSON.stringify(linesGeoJson(lines))}\n`, {
		headers: { "content-type": "application/geo+json" },
	});
}

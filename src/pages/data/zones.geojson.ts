import { zonesGeoJson } from "../../formats/data/geojson.ts";
import { getSiteData } from "../../model/site.ts";

/** The zones of the site as GeoJSON. */
export async function GET(): Promise<Response> {
	const { zones } = await getSiteData();
	return new Response(`${JSON.stringify(zonesGeoJson(zones))}\n`, {
		headers: { "content-type": "application/geo+json" },
	});
}

import type { SiteData } from "../../src/model/site-data.ts";
import { FACETED } from "../../src/model/views/lists/facet-definitions.ts";
import { QUERY_RULES } from "../client/search/titles/title-rules.ts";
import { DRONE_RULES } from "../draw/charts/drone-rules.ts";
import { POSITION_RULES } from "../draw/charts/position-matrix-rules.ts";
import { FLOW_RULES, TREE_RULES } from "../draw/lineage/lineage-rules.ts";
import { DIAL_MAP_RULES } from "../draw/maps/fate/dial-map-rules.ts";
import { FATE_MAP_RULES } from "../draw/maps/fate/fate-map-rules.ts";
import { LOCATOR_RULES } from "../draw/maps/locator-map-rules.ts";
import { PLACES_MAP_RULES } from "../draw/maps/places-map-rules.ts";
import { STRIKE_MAP_RULES } from "../draw/maps/strike-map-rules.ts";
import { ZONE_MAP_RULES } from "../draw/maps/zone-map-rules.ts";
import { TIMELINE_RULES } from "../draw/timeline/timeline-rules.ts";
import { GEOJSON_RULES } from "../formats/data/geojson-rules.ts";
import { TITLE_RULES } from "../formats/search/titles-rules.ts";
import { FATE_RULES } from "../geo/fate/fate-rules.ts";
import { TOWN_RULES } from "../geo/fate/town-rules.ts";
import { LINE_RULES } from "../geo/line/line-rules.ts";
import { BOUNDARY_RULES } from "../geo/regions/boundaries-rules.ts";
import { ZONE_RULES } from "../geo/zone-rules.ts";
import { PLACE_RULES } from "../model/link/place-rules.ts";
import { COMPARE_RULES } from "../model/views/compare-rules.ts";
import { FACET_RULES } from "../model/views/lists/facets-rules.ts";
import { VERSION_RULES } from "../model/views/points-rules.ts";
import { ROMANISE_RULES } from "../text/format/romanise-rules.ts";
import { COMPARE_WORD_RULES } from "../text/sentences/compare-rules.ts";
import { VOICE_RULES } from "../text/sentences/positions-rules.ts";
import { SUM_RULES } from "./sum-rules.ts";

/** A rule that any valid content keeps; it fails with what breaks it. */
export type SiteRule = (site: SiteData) => void;

const facetRules = Object.entries(FACET_RULES).map(([name, holds]): [string, SiteRule] => [
	`of each list that can be narrowed: ${name}`,
	(site) => {
		for (const collection of FACETED) holds(site, collection);
	},
]);

/** The rules of every room, each under its sentence. The rooms hold the fixture against theirs. */
export const SITE_RULES: readonly (readonly [sentence: string, holds: SiteRule])[] = [
	...Object.entries({ ...BOUNDARY_RULES, ...LINE_RULES, ...ZONE_RULES, ...FATE_RULES, ...TOWN_RULES }),
	...Object.entries({ ...VERSION_RULES, ...SUM_RULES }),
	...Object.entries({ ...PLACE_RULES, ...COMPARE_RULES, ...COMPARE_WORD_RULES, ...VOICE_RULES, ...ROMANISE_RULES }),
	...facetRules,
	...Object.entries({ ...TREE_RULES, ...FLOW_RULES, ...POSITION_RULES, ...TIMELINE_RULES, ...DRONE_RULES }),
	...Object.entries({
		...LOCATOR_RULES,
		...PLACES_MAP_RULES,
		...STRIKE_MAP_RULES,
		...ZONE_MAP_RULES,
		...FATE_MAP_RULES,
		...DIAL_MAP_RULES,
	}),
	...Object.entries({ ...GEOJSON_RULES, ...TITLE_RULES, ...QUERY_RULES }),
];

import { LINEAGE_STYLE } from "./lineage-style.ts";
import { HUES } from "./map-style.ts";

/* The looks of a chart as a picture: styles/charts.css in plain rules and light hues. */

const { ink, accent, rule } = HUES;

export const CHART_STYLE = [
	`text{font-family:'Source Sans 3',Helvetica,Arial,sans-serif;fill:${ink}}`,
	"path,circle,rect{fill:none}",
	`.paper{fill:${HUES.paper}}`,
	`.axis path{stroke:${rule}}`,
	`.axis .base{stroke:${ink}}`,
	`.axis text{fill:${HUES["ink-2"]}}`,
	".middle{text-anchor:middle}",
	".end{text-anchor:end}",
	`.hollow,.solid,.hit,.crossbar,.dashed{stroke:${ink};stroke-width:1.2}`,
	`.solid{fill:${ink};fill-opacity:.72}`,
	`.hit{fill:${accent};stroke:${HUES.paper}}`,
	`.stem{stroke:${HUES["ink-2"]};stroke-width:.8}`,
	".crossbar{stroke-width:2.2}",
	".head{font-weight:600}",
	".dashed{stroke-dasharray:3 3}",
	`.sign-drawn{stroke:${ink};stroke-width:1.7}.sign-dashed{stroke-dasharray:2 1.6}.sign-filled{fill:${ink}}.cell{stroke:none}`,
	`.event-mark,.event-side{stroke:${ink};stroke-width:1.2}.event-mark{fill:${ink}}.event-side{fill:${HUES.paper}}`,
	".side-letters{font-size:10px;font-weight:600}",
	`.event-name{font-size:12px;stroke:${HUES.paper};stroke-width:3;stroke-linejoin:round;paint-order:stroke}`,
	`.axis .piece-name{fill:${ink};font-weight:600}`,
	`.horizon path{stroke:${accent};stroke-width:2.4}.horizon text{fill:${accent}}`,
	".legend{font-size:12px}",
	`.title{font-size:19px;font-weight:600}.fine{font-size:11px;fill:${HUES["ink-2"]}}`,
	LINEAGE_STYLE,
].join("");

import { LINEAGE_STYLE } from "./lineage-style.ts";
import { HUES } from "./picture-style.ts";

/* The looks of a chart as a picture: styles/charts.css in plain rules and light hues. */

const { ink, accent, rule } = HUES;

export const CHART_STYLE = [
	`text{font-family:'Source Sans 3',Helvetica,Arial,sans-serif;fill:${ink}}`,
	"path,circle,rect{fill:none}",
	`.paper{fill:${HUES.paper}}`,
	`.ax path{stroke:${rule}}`,
	`.ax .base{stroke:${ink}}`,
	`.ax text{fill:${HUES["ink-2"]}}`,
	".m{text-anchor:middle}",
	".e{text-anchor:end}",
	`.out,.in,.hit,.day,.denied{stroke:${ink};stroke-width:1.2}`,
	`.in{fill:${ink};fill-opacity:.72}`,
	`.hit{fill:${accent};stroke:${HUES.paper}}`,
	`.stem{stroke:${HUES["ink-2"]};stroke-width:.8}`,
	".day{stroke-width:2.2}",
	".head{font-weight:600}",
	".denied{stroke-dasharray:3 3}",
	`.sg{stroke:${ink};stroke-width:1.7}.sgd{stroke-dasharray:2 1.6}.sgf{fill:${ink}}.bx{stroke:none}`,
	`.ev,.es{stroke:${ink};stroke-width:1.2}.ev{fill:${ink}}.es{fill:${HUES.paper}}`,
	".ss{font-size:10px;font-weight:600}",
	`.nm{font-size:12px;stroke:${HUES.paper};stroke-width:3;stroke-linejoin:round;paint-order:stroke}`,
	`.ax .pn{fill:${ink};font-weight:600}`,
	`.hz path{stroke:${accent};stroke-width:2.4}.hz text{fill:${accent}}`,
	".legend{font-size:12px}",
	`.title{font-size:19px;font-weight:600}.fine{font-size:11px;fill:${HUES["ink-2"]}}`,
	LINEAGE_STYLE,
].join("");

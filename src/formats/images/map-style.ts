/*
 * The looks of a map as a picture: the light hues of styles/tokens.css (a test holds both together)
 * in plain rules, since programs that draw SVG know little of CSS.
 */

export const HUES = {
	paper: "#fbfaf6",
	ink: "#1c1a17",
	"ink-2": "#4a463e",
	accent: "#6a1f4f",
	rule: "#cfcabd",
	"map-sea": "#e6eef3",
	"map-around": "#f2f1ed",
	"map-land": "#dce7f2",
	"map-border": "#3b4652",
	"map-border-2": "#9aa5af",
	"map-occupied": "#f3d9c4",
	"map-hatch": "#b4531a",
	"map-line": "#7a1f00",
	"map-zone": "#b7a2c6",
	"map-zone-ink": "#4d3562",
	"map-name": "#3f4a54",
	"map-water-name": "#3c5a70",
	"map-label-halo": "#fbfaf6",
} as const;

const { ink } = HUES;

/** Rules with one class or one class and an element, so that every program understands them. */
export const MAP_STYLE = [
	`text{font-family:'Source Sans 3',Helvetica,Arial,sans-serif;fill:${ink}}`,
	"path,circle,rect{fill:none;stroke-linejoin:round;stroke-linecap:round}",
	`.paper{fill:${HUES.paper}}`,
	`.sea{fill:${HUES["map-sea"]}}`,
	`.surroundings path{fill:${HUES["map-around"]}}`,
	`.land path{fill:${HUES["map-land"]}}`,
	`.abroad path,.regions path{stroke:${HUES["map-border-2"]};stroke-width:.7}`,
	`.outline path{stroke:${HUES["map-border"]};stroke-width:1.4}`,
	`.tint-occupied{fill:${HUES["map-occupied"]}}`,
	`.hatch{stroke:${HUES["map-hatch"]};stroke-width:1;stroke-linecap:butt}`,
	`.tint-zone,.zone path,.stated path{fill:${HUES["map-zone"]};fill-opacity:.6}`,
	`.stipple{fill:${HUES["map-zone-ink"]}}`,
	`.tinted path{fill:${HUES["map-occupied"]}}`,
	`.dark-ink{stroke:${HUES["map-zone-ink"]};stroke-width:1.1}.broad{stroke-width:3.4}`,
	...["occupied", "occupied-2014"].map((look) => `.${look} path{fill:inherit}`),
	...["bars", "dots", "queries", "crosses", "grid", "uprights", "levels"].map(
		(look) => `.${look} path{fill:inherit;stroke:${HUES["map-zone-ink"]};stroke-width:.8}`,
	),
	`.leader path{stroke:${ink};stroke-width:.8}`,
	`.claimed path{stroke:${HUES["map-zone-ink"]};stroke-width:2}`,
	`.line path{stroke:${HUES["map-line"]};stroke-width:2.4;stroke-dasharray:6 3.5;stroke-linecap:butt}`,
	`.line-2022 path{stroke:${HUES["map-line"]};stroke-width:1.6;stroke-dasharray:.1 3.4}`,
	`.contested path,.contested circle{stroke:${HUES["map-line"]};stroke-width:.8}`,
	`.point circle{fill:${HUES["map-zone-ink"]};stroke:${HUES["map-label-halo"]};stroke-width:1.5}`,
	`.mark-night circle,.mark-night path{fill:${ink};fill-opacity:.82;stroke:${HUES["map-label-halo"]}}`,
	`.mark-after circle,.mark-denied circle,.mark-denied path{stroke:${ink};stroke-width:2}`,
	".mark-denied circle{stroke-dasharray:4 4}",
	`.labels-wide text{stroke:${HUES["map-label-halo"]};stroke-width:2.6;paint-order:stroke;font-weight:400}`,
	`.labels-wide circle{fill:${ink};stroke:${HUES["map-label-halo"]};stroke-width:1}`,
	`.region text,.country text{font-size:.84em;letter-spacing:.09em;fill:${HUES["map-name"]}}`,
	".country text,.water text{stroke:none}",
	`.region .says{font-weight:600;letter-spacing:0;fill:${ink}}`,
	`.water text{font-style:italic;fill:${HUES["map-water-name"]}}`,
	`.scale-bar path{stroke:${ink};stroke-width:1}`,
	".middle{text-anchor:middle}",
	".end{text-anchor:end}",
	`.stamp rect{stroke:${HUES["map-line"]};stroke-width:2;fill:${HUES["map-label-halo"]};fill-opacity:.82}`,
	`.stamp text{fill:${HUES["map-line"]};font-weight:600;stroke:none}`,
	`.legend{font-size:12px}.legend text{stroke:none}`,
	`.title{font-size:19px;font-weight:600}.fine{font-size:11px;fill:${HUES["ink-2"]}}`,
].join("");

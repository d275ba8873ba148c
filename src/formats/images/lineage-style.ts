import { HUES } from "./map-style.ts";

/* The looks of the family tree and of the flow of points in a picture: styles/lineage.css in plain rules and light hues. */

const { ink, paper } = HUES;
const quiet = HUES["ink-2"];

export const LINEAGE_STYLE = [
	".band,.beside{stroke:none}",
	`.quiet{fill:${quiet}}`,
	`.flow-from{stroke:${quiet};stroke-width:1}`,
	`.flow-changed,.flow-ring,.tree-line{stroke:${ink};stroke-width:1.4}`,
	`.flow-kept{stroke:${ink};stroke-width:3.2}`,
	`.flow-unknown{stroke:${quiet};stroke-width:1.4;stroke-dasharray:2 3}`,
	`.quiet-sign .sign-drawn{stroke:${quiet};stroke-width:1}`,
	`.tree-main{fill:${ink}}`,
	`.tree-other{fill:${paper};stroke:${ink};stroke-width:1.7}`,
].join("");

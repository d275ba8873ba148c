import { HUES } from "./picture-style.ts";

/* The looks of the family tree and of the flow of points in a picture: styles/lineage.css in plain rules and light hues. */

const { ink, paper } = HUES;
const quiet = HUES["ink-2"];

export const LINEAGE_STYLE = [
	".fr,.bs{stroke:none}",
	`.q{fill:${quiet}}`,
	`.fs{stroke:${quiet};stroke-width:1}`,
	`.fl,.fe,.vl{stroke:${ink};stroke-width:1.4}`,
	`.fk{stroke:${ink};stroke-width:3.2}`,
	`.fu{stroke:${quiet};stroke-width:1.4;stroke-dasharray:2 3}`,
	`.qs .sg{stroke:${quiet};stroke-width:1}`,
	`.vf{fill:${ink}}`,
	`.vo{fill:${paper};stroke:${ink};stroke-width:1.7}`,
].join("");

import type { DialMap } from "../../draw/maps/fate/dial-map.ts";

/** The dial at one of its positions, counted from nought. */
const standing = (at: number): string => `.dial:has(.dial-position:nth-of-type(${at + 1}) :checked)`;

/** What the map shows at one position: each pattern on the pieces that bear it, and the words of that version alone. */
function mapStyle({ pieces, legends }: DialMap, at: number): string {
	const looks = Map.groupBy(pieces.keys(), (piece) => pieces[piece]?.looks[at] ?? null);
	const fills = [...looks].flatMap(([look, own]) =>
		look === null
			? []
			: `${standing(at)} .dial-land :is(${[...own].map((piece) => `:nth-child(${piece + 1})`)}){fill:url(#dial-${look});stroke:var(--map-zone-ink)}`,
	);
	return `${fills.join("")}${legends.length > 1 ? `${standing(at)} .dial-fates:not(:nth-of-type(${at + 1})){display:none}` : ""}`;
}

/**
 * The style of a dial: its columns, all of one width before they have come, and the rules of each position, which leave of
 * each row its name and the answer of that version, and on the map what it would do with land. Where a browser does not
 * know :has(), and on paper, the table stays whole and the map shows the facts. No sign in it needs escaping in HTML.
 */
export const dialStyle = (map: DialMap): string =>
	`.dial-turn{grid-template-columns:repeat(${map.legends.length + 1},minmax(0,1fr))}@media screen{${map.legends
		.map(
			(_, at) =>
				`${standing(at)} .dial-row :is(td,th):not(:first-child,:nth-child(${at + 2})){display:none}${mapStyle(map, at)}`,
		)
		.join("")}}`;

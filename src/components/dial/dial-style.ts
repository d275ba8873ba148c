/**
 * The style of a dial: its columns, all of one width before they have come, and one rule a position, which leaves of each row its name and the answer of that version. Where a
 * browser does not know :has(), and on paper, the table stays whole. No sign in it needs escaping in HTML.
 * @param count how many versions the dial has, in the order of the columns
 */
export const dialStyle = (count: number): string =>
	`.dial-turn{grid-template-columns:repeat(${count + 1},minmax(0,1fr))}@media screen{${Array.from(
		{ length: count },
		(_, at) =>
			`.dial:has(.dial-position:nth-of-type(${at + 1}) :checked) .dial-row :is(td,th):not(:first-child,:nth-child(${at + 2})){display:none}`,
	).join("")}}`;

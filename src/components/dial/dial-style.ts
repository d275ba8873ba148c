/**
 * The style of a dial: one rule a position, which leaves of each row its name and the answer of that version. Where a
 * browser does not know :has(), and on paper, the table stays whole. No sign in it needs escaping in HTML.
 * @param count how many versions the dial has, in the order of the columns
 */
export const dialStyle = (count: number): string =>
	`@media screen{${Array.from(
		{ length: count },
		(_, at) =>
			`.dial:has(.dial-position:nth-of-type(${at + 1}) :checked) .dial-row :is(td,th):not(:first-child,:nth-child(${at + 2})){display:none}`,
	).join("")}}`;

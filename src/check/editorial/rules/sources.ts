import type { ValidFile } from "../../parsed-file.ts";
import type { Problem } from "../../report/problem.ts";

/** The address of a source shows where it leads: no user name, no password, no bare machine number. */
export function sourceProblems({ data, fields }: ValidFile<"sources">): Problem[] {
	return (["url", "archive"] as const).flatMap((name) => {
		const text = data[name];
		if (text === undefined) return [];
		const { username, password, hostname } = new URL(text);
		const foreign = /^[\d.]+$|^\[|^localhost$/.test(hostname) || !hostname.includes(".");
		if (username === "" && password === "" && !foreign) return [];
		return [
			fields.problem([name], {
				rule: "source-address",
				found: foreign
					? `"${hostname}" is no public site`
					: `"${username}" stands before the name of the site "${hostname}"`,
				fix: "Write the address of the page as a browser shows it.",
				why: "Readers must see from the address which site they are sent to.",
			}),
		];
	});
}

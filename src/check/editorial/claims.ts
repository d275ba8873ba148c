import type { Collection } from "../../schema/collections.ts";
import type { ContentIndex } from "../content-index.ts";
import type { Path } from "../fields/fields.ts";
import type { ParsedFile } from "../parsed-file.ts";
import type { Diagnosis, Problem } from "../report/problem.ts";

/*
 * What only one entry may say of itself: its title, its short name, its place on the dial, the address of its page, that it
 * checks the article.
 */

/** Collections with pages whose title tells them apart. */
const TITLED: ReadonlySet<Collection> = new Set([
	"versions",
	"clauses",
	"actors",
	"events",
	"disputes",
	"explainers",
	"glossary",
	"pages",
]);

interface Claim {
	path: Path;
	/** What no other entry may claim. */
	claimed: string;
	words: (other: string) => Diagnosis;
}

const titleWords =
	(title: string) =>
	(other: string): Diagnosis => ({
		rule: "duplicate-title",
		found: `"${title}" is also the title of "${other}"`,
		fix: "Say in the title what tells the two apart.",
		why: "In lists and in the search a reader sees the title alone.",
	});
const addressWords =
	(address: string) =>
	(other: string): Diagnosis => ({
		rule: "duplicate-source",
		found: `"${address}" is also the address of "${other}"`,
		fix: `Cite ${other}, and delete this file.`,
		why: "One page counted as two sources looks like two witnesses.",
	});
const shortWords =
	(short: string) =>
	(other: string): Diagnosis => ({
		rule: "duplicate-short",
		found: `"${short}" is also the short name of "${other}"`,
		fix: "Give one of the two another short name.",
		why: "In tables and on maps a reader sees the short name alone.",
	});
const placeWords =
	(place: number) =>
	(other: string): Diagnosis => ({
		rule: "duplicate-place",
		found: `place ${place} on the dial is that of "${other}"`,
		fix: "Give one of the two another place.",
		why: "The questions of the dial stand in one order.",
	});
const articleWords = (other: string): Diagnosis => ({
	rule: "second-article-check",
	found: `"${other}" checks the article already`,
	fix: "Add to it what is missing there, or give this one another kind.",
	why: "The site has one place that checks the article.",
});

/** What an entry claims. Fields are read as they are written, also where others are wrong. */
function claimsOf({ collection, fields }: ParsedFile): Claim[] {
	const values = (fields?.values ?? {}) as Record<string, unknown>;
	const { title, url, kind, short, dial } = typeof values === "object" ? values : {};
	const claims: Claim[] = [];
	if (TITLED.has(collection) && typeof title === "string")
		claims.push({ path: ["title"], claimed: `${collection} ${title.trim().toLowerCase()}`, words: titleWords(title) });
	if (collection === "sources" && typeof url === "string")
		claims.push({ path: ["url"], claimed: `url ${url.trim()}`, words: addressWords(url) });
	if (collection === "explainers" && kind === "article-check")
		claims.push({ path: ["kind"], claimed: "article-check", words: articleWords });
	if (collection === "clauses") claims.push(...clauseClaims(short, dial));
	return claims;
}

/** What only one clause may be called in tables, and the place on the dial that only one may have. */
function clauseClaims(short: unknown, dial: unknown): Claim[] {
	const place = typeof dial === "object" && dial !== null && "place" in dial ? dial.place : undefined;
	return [
		...(typeof short === "string"
			? [{ path: ["short"], claimed: `short ${short.trim().toLowerCase()}`, words: shortWords(short) }]
			: []),
		...(typeof place === "number"
			? [{ path: ["dial", "place"], claimed: `dial ${place}`, words: placeWords(place) }]
			: []),
	];
}

/** Who claims a thing first, by index: looked for once for a whole check. */
const owners = new WeakMap<ContentIndex, ReadonlyMap<string, ParsedFile>>();

function ownersOf(index: ContentIndex): ReadonlyMap<string, ParsedFile> {
	const known = owners.get(index);
	if (known) return known;
	const made = new Map<string, ParsedFile>();
	for (const file of index.files)
		for (const { claimed } of claimsOf(file)) if (!made.has(claimed)) made.set(claimed, file);
	owners.set(index, made);
	return made;
}

/** What an entry claims that an earlier one has already. */
export function claimedTwice(parsed: ParsedFile, index: ContentIndex): Problem[] {
	return claimsOf(parsed).flatMap(({ path, claimed, words }) => {
		const owner = ownersOf(index).get(claimed);
		return owner && owner !== parsed && parsed.fields ? [parsed.fields.problem(path, words(owner.id))] : [];
	});
}

import type { Collection } from "../../schema/collections.ts";
import { environment, type Site } from "./environment.ts";

/*
 * Addresses. Base path and trailing slash are handled here and nowhere else. An edition in another
 * language would stand under its code ("uk/", "ru/"), so no collection may be called that.
 */

/** The pages that show where, and the tables and shapes that can be taken away. */
export const MAP_ADDRESSES = ["maps/territorial-lines/", "maps/buffer-zone/", "maps/drone-strikes/"] as const;
export type MapAddress = (typeof MAP_ADDRESSES)[number];
export const DATA_ADDRESSES = ["data/strikes.csv", "data/lines.geojson", "data/zones.geojson"] as const;
export type DataAddress = (typeof DATA_ADDRESSES)[number];

/** Where a list is read that is narrowed to one value: "events/by/kind/talks/"; its later parts are numbered. */
export const facetPath = (collection: Collection, facet: string, value: string, part = 1): string =>
	`${collection}/by/${facet}/${value}/${part === 1 ? "" : `${part}/`}`;

/** Where a part of a whole list is read: "events/", "events/page/2/". */
export const listPath = (collection: Collection, part = 1): string =>
	`${collection}/${part === 1 ? "" : `page/${part}/`}`;

/** Where one letter of the index of all titles is read, where it has a page: "search/a-z/k/". */
export const letterPath = (letter: string): string => `search/a-z/${letter}/`;

/** Where the terms of one letter are read, where each letter has a page: "glossary/k/". */
export const termLetterPath = (letter: string): string => `glossary/${letter.toLowerCase()}/`;

/** Where two versions are compared, the older first: "compare/first-draft/second-draft/". */
export const comparePath = ([a, b]: readonly [{ id: string }, { id: string }]): string => `compare/${a.id}/${b.id}/`;

/** Puts the base path before a path that is relative to the site. */
export const href = (path: string, base: string = environment.base): string => base + path.replace(/^\/+/, "");

/** What the refresh of a page at an old address says: to another one, at once. */
export const refreshTo = (address: string): string => `0; url=${address}`;

/** The full address for canonical links and citations, or null where no origin is set. */
export const absolute = (path: string, { origin, base }: Site = environment): string | null =>
	origin === null ? null : origin + href(path, base);

/** Anchors that stay for ever, by what they point at (MODEL: #w-, #p-, #a-, #n-, #s-). */
export const anchor = {
	wording: (version: string): string => `w-${version}`,
	position: (id: string): string => `p-${id}`,
	answer: (key: string): string => `a-${key}`,
	number: (id: string): string => `n-${id}`,
	source: (id: string): string => `s-${id}`,
	/** The first mark that names the source of a number. */
	mark: (number: number): string => `m-${number}`,
} as const;

/** Where a file of the content can be edited, or null where no repository is set. */
export const editAddress = (file: string, { repository }: Site = environment): string | null =>
	repository === null ? null : `${repository}/edit/main/${file}`;

/** Where an error on a page can be reported: an issue that names the page, else the contact, else null. */
export function reportAddress(path: string, { repository, contact }: Site = environment): string | null {
	const about = encodeURIComponent(`Error on /${path}`);
	if (repository !== null) return `${repository}/issues/new?title=${about}`;
	return contact?.startsWith("mailto:") ? `${contact}?subject=${about}` : contact;
}

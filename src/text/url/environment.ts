/*
 * What a host or an operator sets, with its defaults: the only place that reads the environment.
 */

export interface Site {
	/** Origin of the published site, e.g. https://example.org; null prints no canonical and no feed address. */
	origin: string | null;
	/** Path under which the site is served; begins and ends with "/". */
	base: string;
	/** Address of the repository, without a closing "/"; null prints no edit links. */
	repository: string | null;
	/** An address for corrections: mailto: or https:; null points readers to the repository alone. */
	contact: string | null;
	/** The folder that the site is built from, below the folder of the project or absolute. */
	content: string;
}

const absent = (value: string | undefined): value is undefined | "" => value === undefined || value.trim() === "";

/**
 * Reads SITE, BASE, REPO, CONTACT and CONTENT.
 * @throws Error with the variable, its value and the right form where one is written wrongly
 */
export function readSite(environment: Record<string, string | undefined>): Site {
	const { SITE, BASE, REPO, CONTACT, CONTENT } = environment;
	const base = absent(BASE) ? "/" : BASE;
	if (!/^\/([\w.~-]+\/)*$/.test(base)) throw new Error(`BASE is "${base}"; it begins and ends with "/", as in /plans/`);
	if (!absent(SITE) && !/^https?:\/\/[^/]+\/?$/.test(SITE))
		throw new Error(`SITE is "${SITE}"; it is an origin without a path, as in https://example.org`);
	if (!absent(REPO) && !/^https:\/\/.+/.test(REPO))
		throw new Error(`REPO is "${REPO}"; it is the https address of the repository`);
	if (!absent(CONTACT) && !/^(mailto:.+@.+|https:\/\/.+)/.test(CONTACT))
		throw new Error(`CONTACT is "${CONTACT}"; it is a mailto: or https: address`);
	if (!absent(CONTENT) && !/[^./\\]/.test(CONTENT))
		throw new Error(`CONTENT is "${CONTENT}"; it is a folder that holds content alone, as in drafts/content`);
	return {
		origin: absent(SITE) ? null : SITE.replace(/\/$/, ""),
		base,
		repository: absent(REPO) ? null : REPO.replace(/\/$/, ""),
		contact: absent(CONTACT) ? null : CONTACT,
		content: absent(CONTENT) ? "content" : CONTENT,
	};
}

export const environment: Site = readSite(process.env);

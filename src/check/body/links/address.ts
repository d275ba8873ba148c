import type { Diagnosis } from "../../report/problem.ts";

/*
 * What a link in a text may lead to. An allow-list: what is not plainly a page of this site, a
 * place on the same page or a mail address is refused, however it is written.
 */

export type Address =
	| { kind: "page"; path: string; anchor: string | null }
	| { kind: "anchor"; anchor: string }
	| { kind: "mail" }
	| { kind: "refused"; words: Diagnosis };

/** What browsers drop from an address before they read it, and what hides in one. */
const DROPPED = /[\p{Cc}\p{Cf}\p{Z}\ufffd]/gu;

/** Undoes percent-encoding and entities as often as somebody may have wrapped them. */
function unwrapped(url: string): string {
	let text = url;
	for (let round = 0; round < 5; round++) {
		const next = text
			.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
			.replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => safeCharacter(Number.parseInt(code, 16)))
			.replace(/&#(\d{1,7});?/g, (_, code: string) => safeCharacter(Number(code)))
			.replace(/&colon;/gi, ":")
			.replace(/&(?:tab|newline);/gi, "");
		if (next === text) break;
		text = next;
	}
	return text.replace(DROPPED, "");
}

const safeCharacter = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : "");

const refused = (words: Diagnosis): Address => ({ kind: "refused", words });

const EXTERNAL: Omit<Diagnosis, "found"> = {
	rule: "external-link",
	fix: 'Add the page to content/sources/ and cite it: <Cite source="…" evidence="…" />.',
	why: "Every outside page is a source, with its publisher, date and kind; pages list them and count them.",
};

/**
 * Judges the address of a link or an image as the parser read it.
 * @param url the address, entities already decoded once by the parser
 */
export function judgeAddress(url: string): Address {
	const plain = unwrapped(url);
	const shown = `"${url.length > 60 ? `${url.slice(0, 57)}…` : url}"`;
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase();
	if (scheme === "mailto")
		return /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i.test(url)
			? { kind: "mail" }
			: refused({ ...SCHEME, found: `${shown} is no plain mail address` });
	if (scheme === "http" || scheme === "https") return refused({ ...EXTERNAL, found: `${shown} leads out of the site` });
	if (scheme !== undefined) return refused({ ...SCHEME, found: `${shown} is an address of the kind "${scheme}:"` });
	if (/^[\\/]{2}/.test(plain))
		return refused({
			...EXTERNAL,
			rule: "protocol-relative",
			found: `${shown} leads out of the site, though it looks like a path`,
		});
	if (plain !== url || /[\\]/.test(url))
		return refused({ ...HIDDEN, found: `${shown} contains encoded, invisible or turned characters` });
	if (url.startsWith("#")) return { kind: "anchor", anchor: url.slice(1) };
	if (!url.startsWith("/"))
		return refused({ ...RELATIVE, found: url === "" ? "a link without an address" : `${shown} is a relative address` });
	const [path = "", anchor] = url.split("#", 2);
	return { kind: "page", path: path.slice(1), anchor: anchor ?? null };
}

const SCHEME: Omit<Diagnosis, "found"> = {
	rule: "script-address",
	valid: "a page of this site, or mailto:",
	fix: "Delete the link, or cite a source.",
	why: "Addresses of other kinds can run programs or open other programs on the reader's machine.",
};
const HIDDEN: Omit<Diagnosis, "found"> = {
	rule: "hidden-address",
	fix: "Write the address with plain characters.",
	why: "An address must be what it looks like to a reviewer.",
};
const RELATIVE: Omit<Diagnosis, "found"> = {
	rule: "relative-link",
	fix: 'Use the writer\'s word, e.g. <Clause id="example-clause">the limit</Clause>, or an address that begins with /.',
	why: "A word follows its entry when addresses change, and the check sees whether it exists.",
};

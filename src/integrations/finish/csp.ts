import { createHash } from "node:crypto";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attributeOf, type Edit, textWithin } from "../../formats/markup.ts";

/*
 * The Content-Security-Policy of a page, read off the page itself: nothing may load but what stands
 * in it. A page without script allows none.
 */

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

/** What a page holds that a policy must name. */
export interface CspSources {
	/** Hashes of inline styles and of inline scripts, in the form of a policy. */
	styles: string[];
	scripts: string[];
	/** True where a script is loaded from the site itself. It may fetch from there too. */
	ownScript: boolean;
	/** True where that script runs WebAssembly: an element says so by data-runs="wasm". */
	wasm: boolean;
	/** True where a form leads to the site itself. */
	form: boolean;
}

/**
 * Reads what one page needs.
 * @param elements all that stands in the page; what lies in a template is no part of it
 * @param styles the texts of styles that it is given besides those that it has
 */
export function cspSources(elements: readonly Tree.Element[], styles: readonly string[] = []): CspSources {
	const needs: CspSources = { styles: styles.map(hashOf), scripts: [], ownScript: false, wasm: false, form: false };
	for (const element of elements) {
		if (element.tagName === "style") needs.styles.push(hashOf(textWithin(element)));
		if (element.tagName === "form") needs.form = true;
		if (element.attrs.some(({ name, value }) => name === "data-runs" && value === "wasm")) needs.wasm = true;
		if (element.tagName !== "script") continue;
		if (element.attrs.some(({ name }) => name === "src")) needs.ownScript = true;
		else needs.scripts.push(hashOf(textWithin(element)));
	}
	return needs;
}

const unique = (values: string[]): string[] => [...new Set(values)].sort();

/** A policy from the values for styles and what else is needed, without the closing semicolon. */
function policy(styles: readonly string[], needs: readonly CspSources[]): string {
	const scripts = unique(needs.flatMap((n) => n.scripts));
	const own = needs.some((n) => n.ownScript);
	if (own) scripts.unshift("'self'");
	if (needs.some((n) => n.ownScript && n.wasm)) scripts.push("'wasm-unsafe-eval'");
	return [
		"default-src 'none'",
		"img-src 'self'",
		...(styles.length > 0 ? [`style-src ${styles.join(" ")}`] : []),
		...(scripts.length > 0 ? [`script-src ${scripts.join(" ")}`] : []),
		...(own ? ["connect-src 'self'"] : []),
		"base-uri 'none'",
		`form-action ${needs.some((n) => n.form) ? "'self'" : "'none'"}`,
	].join("; ");
}

/** The policy that a page itself carries. */
export const policyOf = (needs: CspSources): string => policy(unique(needs.styles), [needs]);

/**
 * The policy for a header of all files: what the pages need together. It names no hash of a style, since each page has
 * its own and all of them would fill the first answer; a browser keeps both policies, and that of the page names it.
 */
export const policyOfAll = (needs: readonly CspSources[]): string =>
	policy(needs.some(({ styles }) => styles.length > 0) ? ["'unsafe-inline'"] : [], needs);

/**
 * What puts the policy of a page into its head, before anything that it governs.
 * @param elements all that stands in the page, parsed with their places
 * @throws Error where the page does not say its character set first, since the policy follows that
 */
export function cspEdit(elements: readonly Tree.Element[], policy: string): Edit {
	const charset = elements.find(
		(element) => element.tagName === "meta" && attributeOf(element, "charset") !== undefined,
	);
	const place = charset?.sourceCodeLocation?.endOffset;
	if (place === undefined) throw new Error("a page without <meta charset>");
	return { start: place, end: place, text: `<meta http-equiv="Content-Security-Policy" content="${policy}">` };
}

/**
 * The `_headers` file that Netlify, Cloudflare Pages and the project's own server read. Its paths count
 * from the folder in which it lies, so it says the same under every base.
 */
export const headersFile = (policy: string): string =>
	[
		"/*",
		`  Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
		"  Referrer-Policy: no-referrer",
		"  X-Content-Type-Options: nosniff",
		"  Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()",
		"",
	].join("\n");

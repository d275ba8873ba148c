/**
 * The `_headers` file of Netlify and Cloudflare Pages: a path pattern at the start of a line, below it the headers,
 * indented. `*` stands for any rest, `:name` for one part of a path. A host that knows the file sends these headers;
 * our own server does the same, so that what is tested is what is published.
 */
export interface HeaderRule {
	pattern: RegExp;
	headers: [name: string, value: string][];
}

export function parseHeaders(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of text.split(/\r?\n/)) {
		if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
		const header = /^\s+([^:\s]+):\s*(.*?)\s*$/.exec(line);
		if (header) rules.at(-1)?.headers.push([header[1] as string, header[2] as string]);
		else rules.push({ pattern: pattern(line.trim()), headers: [] });
	}
	return rules;
}

function pattern(path: string): RegExp {
	const parts = path.split(/(\*|:[A-Za-z]\w*)/);
	const sources = parts.map((part, index) => {
		if (index % 2 === 0) return part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
		return part === "*" ? ".*" : "[^/]+";
	});
	return new RegExp(`^${sources.join("")}$`);
}

/** The headers for one path. Where several rules name the same header, its values are joined, as the hosts do it. */
export function headersFor(rules: HeaderRule[], path: string): Headers {
	const headers = new Headers();
	for (const rule of rules)
		if (rule.pattern.test(path)) for (const [name, value] of rule.headers) headers.append(name, value);
	return headers;
}

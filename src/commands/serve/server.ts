/**
 * The built site as a static host serves it, on loopback only: `/dir` leads to `/dir/`, an unknown address gets 404.html
 * with status 404, and the headers of `_headers` are sent. Files are looked up on each request, so that a new build shows
 * at once. Ready-made servers (sirv) lead nowhere and know no `_headers`.
 */
import { createReadStream, readFileSync, realpathSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join, sep } from "node:path";
import { lookup } from "mrmime";
import { headersFor, parseHeaders } from "./headers.ts";

interface Site {
	/** The folder of the built site. */
	folder: string;
	/** The path under which it is served: "/" or "/sub/path/". */
	base: string;
}

/** What is to be sent for one address. */
type Answer = { status: 200 | 404; file: string } | { status: 308; location: string } | { status: 400 | 404 };

/** Media types that are text, and are sent with their character set. */
const TEXT = /^text\/|[+/](json|xml|javascript)$/;

/** The media type of a file by its ending. */
export function typeOf(file: string): string {
	const type = lookup(file) ?? "application/octet-stream";
	return TEXT.test(type) ? `${type}; charset=utf-8` : type;
}

/**
 * What an address stands for. No address leads out of the folder: each part of the path is a plain name (no "..", no
 * hidden file), and what it names must lie inside once links are followed.
 */
export function answer({ folder, base }: Site, url: string): Answer {
	const [raw = "/", query] = url.split(/\?(.*)/s);
	const path = decode(raw);
	if (path === undefined) return { status: 400 };
	const search = query === undefined ? "" : `?${query}`;
	if (`${path}/` === base) return { status: 308, location: base + search };
	const missing: Answer = isFile(folder, "404.html")
		? { status: 404, file: join(folder, "404.html") }
		: { status: 404 };
	if (!path.startsWith(base)) return missing;

	const names = path.slice(base.length).split("/");
	const open = names.at(-1) === "";
	if (open) names.pop();
	if (!names.every((name) => isPlain(name)) || names[0] === "_headers") return missing;
	const inside = names.join("/");
	if (isFile(folder, `${inside}/index.html`)) {
		if (open || inside === "") return { status: 200, file: join(folder, inside, "index.html") };
		return { status: 308, location: `${base}${names.map(encodeURIComponent).join("/")}/${search}` };
	}
	return !open && isFile(folder, inside) ? { status: 200, file: join(folder, inside) } : missing;
}

function decode(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

const isPlain = (name: string): boolean =>
	name !== "" && !/[\\:\0]/.test(name) && (name === ".well-known" || !name.startsWith("."));

function isFile(folder: string, inside: string): boolean {
	try {
		const file = realpathSync(join(folder, inside));
		return file.startsWith(realpathSync(folder) + sep) && statSync(file).isFile();
	} catch {
		return false;
	}
}

function respond(site: Site, request: IncomingMessage, response: ServerResponse): void {
	if (request.method !== "GET" && request.method !== "HEAD") {
		response.writeHead(405, { allow: "GET, HEAD" }).end();
		return;
	}
	const url = request.url ?? "/";
	const found = answer(site, url);
	response.setHeader("cache-control", "no-cache");
	for (const [name, value] of headersOf(site, url)) response.setHeader(name, value);
	if ("location" in found) {
		response.writeHead(found.status, { location: found.location }).end();
		return;
	}
	if (!("file" in found)) {
		response.writeHead(found.status, { "content-type": "text/plain; charset=utf-8" });
		response.end(found.status === 404 ? "Not found\n" : "Bad request\n");
		return;
	}
	response.writeHead(found.status, {
		"content-type": typeOf(found.file),
		"content-length": statSync(found.file).size,
	});
	if (request.method === "HEAD") response.end();
	else
		createReadStream(found.file)
			.on("error", () => response.destroy())
			.pipe(response);
}

/** Patterns in `_headers` are read from the root of the site, wherever it is served. */
function headersOf({ folder, base }: Site, url: string): Headers {
	if (!isFile(folder, "_headers")) return new Headers();
	const path = url.replace(/\?.*/s, "");
	const inside = path.startsWith(base) ? `/${path.slice(base.length)}` : path;
	return headersFor(parseHeaders(readFileSync(join(folder, "_headers"), "utf8")), inside);
}

export interface Served {
	/** Such as http://127.0.0.1:4321/ */
	address: string;
	close: () => Promise<void>;
}

/** Where a server that listens on loopback is reached, and how it ends. @throws Error where it has no port */
export function servedBy(server: Server, base: string): Served {
	const bound = server.address();
	if (bound === null || typeof bound === "string") throw new Error("The server has no port.");
	const close = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
	return { address: `http://127.0.0.1:${bound.port}${base}`, close };
}

/** Serves a site on the first free port from `port` on (0: any), and says which were taken. */
export async function serve(site: Site, port: number, say: (line: string) => void): Promise<Served> {
	const server = createServer((request, response) => {
		try {
			respond(site, request, response);
		} catch (error) {
			say(String(error));
			response.destroy();
		}
	});
	const last = port + 100;
	for (let next = port; !(await listens(server, next)); next++) {
		if (next === last || next === 65_535)
			throw new Error(`No port from ${port} to ${next} is free; set PORT to another one.`);
		say(`Port ${next} is taken; trying ${next + 1}.`);
	}
	return servedBy(server, site.base);
}

/** True once it listens, false if the port is taken. */
function listens(server: Server, port: number): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const failed = (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error));
		server.once("error", failed);
		server.listen(port, "127.0.0.1", () => {
			server.off("error", failed);
			resolve(true);
		});
	});
}

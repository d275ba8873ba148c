import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serve } from "../../../src/commands/serve/server.ts";

const files = {
	"site/index.html": "home",
	"site/404.html": "no such page",
	"site/clauses/index.html": "clauses",
	"site/clauses/crimea ö/index.html": "a name to be encoded",
	"site/_astro/page.css": "body{}",
	"site/data.csv": "a,b",
	"site/.hidden": "hidden",
	"site/_headers":
		"/*\n  X-Every: yes\n  Content-Security-Policy: default-src 'none'\n/_astro/*\n  Cache-Control: max-age=60\n",
	"outside.txt": "outside",
};
const root = mkdtempSync(join(tmpdir(), "server-"));
const folder = join(root, "site");

beforeAll(() => {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(join(root, name, ".."), { recursive: true });
		writeFileSync(join(root, name), text);
	}
	symlinkSync(join(root, "outside.txt"), join(folder, "link.txt"));
});
afterAll(() => rmSync(root, { recursive: true }));

/** Sends the path as it stands: fetch() would tidy it up first. */
function ask(served: Served, path: string, method = "GET"): Promise<IncomingMessage & { text: string }> {
	const { hostname, port } = new URL(served.address);
	return new Promise((resolve, reject) => {
		get({ hostname, port, path, method, agent: false }, async (response) => {
			let text = "";
			for await (const chunk of response) text += chunk;
			resolve(Object.assign(response, { text }));
		}).on("error", reject);
	});
}

describe.each(["/", "/sub/path/"])("the server under %s", (base) => {
	let served: Served;
	beforeAll(async () => {
		served = await serve({ folder, base }, 0, () => {});
	});
	afterAll(() => served.close());

	it.each([
		["", "home", "text/html; charset=utf-8"],
		["clauses/", "clauses", "text/html; charset=utf-8"],
		["clauses/crimea%20%C3%B6/", "a name to be encoded", "text/html; charset=utf-8"],
		["clauses/?from=home", "clauses", "text/html; charset=utf-8"],
		["_astro/page.css", "body{}", "text/css; charset=utf-8"],
		["data.csv", "a,b", "text/csv; charset=utf-8"],
	])("sends %s", async (path, text, type) => {
		const response = await ask(served, base + path);
		expect(response).toMatchObject({ statusCode: 200, text });
		expect(response.headers).toMatchObject({ "content-type": type, "content-length": String(text.length) });
	});

	it.each([
		["clauses", "clauses/"],
		["clauses?a=1", "clauses/?a=1"],
		["clauses/crimea%20%C3%B6", "clauses/crimea%20%C3%B6/"],
	])("leads %s to %s", async (path, to) => {
		const response = await ask(served, base + path);
		expect(response.statusCode).toBe(308);
		expect(response.headers.location).toBe(base + to);
	});

	it.each([
		"nothing/",
		"clauses/index",
		"data.csv/",
		"_astro/",
		"_headers",
		".hidden",
		"link.txt",
		"../outside.txt",
		"clauses/../../outside.txt",
		"..%2foutside.txt",
		"%2e%2e/outside.txt",
		"..\\outside.txt",
		"data.csv%00",
		"/example.org/%2e%2e",
	])("answers %s with the page for a missing address", async (path) => {
		expect(await ask(served, base + path)).toMatchObject({ statusCode: 404, text: "no such page" });
	});

	it("refuses an address that cannot be decoded", async () => {
		expect((await ask(served, `${base}%E0%A4%A`)).statusCode).toBe(400);
	});

	it("takes GET and HEAD only", async () => {
		expect(await ask(served, base, "HEAD")).toMatchObject({ statusCode: 200, text: "" });
		expect((await ask(served, base, "POST")).statusCode).toBe(405);
	});

	it("sends the headers of _headers, with pages, files and missing addresses alike", async () => {
		for (const path of ["clauses/", "_astro/page.css", "nothing/"])
			expect((await ask(served, base + path)).headers).toMatchObject({
				"x-every": "yes",
				"content-security-policy": "default-src 'none'",
			});
		expect((await ask(served, `${base}_astro/page.css`)).headers["cache-control"]).toBe("max-age=60");
		expect((await ask(served, `${base}clauses/`)).headers["cache-control"]).toBe("no-cache");
	});
});

it("never leads to another host", async () => {
	const served = await serve({ folder, base: "/" }, 0, () => {});
	expect((await ask(served, "//clauses")).headers.location).toBeUndefined();
	await served.close();
});

it("leads the sub-path without its slash to the site, and knows nothing beside it", async () => {
	const served = await serve({ folder, base: "/sub/path/" }, 0, () => {});
	expect((await ask(served, "/sub/path")).headers.location).toBe("/sub/path/");
	expect((await ask(served, "/clauses/")).statusCode).toBe(404);
	await served.close();
});

it("says that a port is taken, and takes the next", async () => {
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
	const { port } = other.address() as AddressInfo;
	const said: string[] = [];
	const served = await serve({ folder, base: "/" }, port, (line) => said.push(line));
	expect(said[0]).toBe(`Port ${port} is taken; trying ${port + 1}.`);
	expect(Number(new URL(served.address).port)).toBeGreaterThan(port);
	expect((await ask(served, "/")).text).toBe("home");
	await served.close();
	other.close();
});

import { createHash } from "node:crypto";
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { indexSite } from "../../src/integrations/search-index.ts";
import { site } from "../content/real-content.ts";
import { ROOT } from "./built-site.ts";

/** The files of a folder with the hash of what they hold. */
const hashes = (folder: string): Record<string, string> =>
	Object.fromEntries(
		globSync("**/*", { cwd: folder })
			.filter((file) => statSync(join(folder, file)).isFile())
			.sort()
			.map((file) => [
				file,
				createHash("sha256")
					.update(readFileSync(join(folder, file)))
					.digest("hex"),
			]),
	);

test("the index of the same pages is the same, byte for byte", async () => {
	const again = mkdtempSync(join(tmpdir(), "point-by-point-index-"));
	try {
		const { documents } = await indexSite(ROOT.folder, site, again);
		expect(documents).toBeGreaterThan(500);
		expect(hashes(again)).toEqual(hashes(join(ROOT.folder, "pagefind")));
	} finally {
		rmSync(again, { recursive: true, force: true });
	}
}, 120_000);

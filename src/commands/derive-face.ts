/**
 * `npm run derive-face`: makes src/styles/face/ from a published package: the display face of headings and large figures,
 * cut down to the letters that they are written with. The package is fetched into a folder of its own and is no dependency.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import subsetFont from "subset-font";
import { type NpmFile, npmFile, sha256 } from "./geo/npm-file.ts";

/** A serif made for news on screens. Its licence reserves no name, so that a part of it may keep its own. */
const FACE: NpmFile = {
	package: "@fontsource/newsreader@5.3.0",
	file: "files/newsreader-latin-600-normal.woff2",
	sha256: "05c91a26d19a61eafe7ce8e0b77eff3fd279ce994dc89f432f4cd06784935e84",
};
const NAME = "newsreader-600.woff2";

/** All that ASCII prints, and what English headings with names from elsewhere add. Any other letter is set in the text's face. */
const LETTERS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}\u00a0“”‘’–—…·×½éèêëüöäßçñøåÉ£€°§`;

const NOTICE = (licence: string, bytes: Uint8Array): string => `# The display face

Made by \`npm run derive-face\` (src/commands/derive-face.ts). Do not edit: run it again instead.

${NAME} is Newsreader 600, from ${FACE.package}, \`${FACE.file}\` (SHA-256 ${FACE.sha256}). Changed: only
${[...LETTERS].length} letters are left. SHA-256 of what is left: ${sha256(bytes)}.

## Licence

${licence
	.trim()
	.split("\n")
	.map((line) => `> ${line.trim()}`.trim())
	.join("\n")}
`;

const temporary = mkdtempSync(join(tmpdir(), "derive-face-"));
try {
	const { bytes, licence } = npmFile(FACE, temporary);
	const face = await subsetFont(bytes, LETTERS, { targetFormat: "woff2" });
	const target = new URL("../styles/face/", import.meta.url);
	writeFileSync(new URL(NAME, target), face);
	writeFileSync(new URL("NOTICE.md", target), NOTICE(licence, face));
	console.log(`src/styles/face/${NAME}: ${face.length} bytes`);
} finally {
	rmSync(temporary, { recursive: true, force: true });
}

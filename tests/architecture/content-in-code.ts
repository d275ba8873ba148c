import ts from "typescript";
import { parse } from "yaml";
import { z } from "zod";
import { COLLECTIONS, FIXED_ADDRESSES } from "../../src/schema/collections.ts";
import { settingsSchema } from "../../src/schema/settings.ts";
import { filesOf, textOf } from "./source-files.ts";

/*
 * Finds what belongs into content/ and stands in src/: the id of an entry, or a day. Comments are not read: an example
 * there ties nothing to anything.
 */

export interface Found {
	line: number;
	/** The id or the day. */
	text: string;
}

const keysOf = (value: unknown): string[] => (typeof value === "object" && value !== null ? Object.keys(value) : []);

/** Every id of a content folder: of files, of rows of tables, of themes, and of the stations of lines. */
export function idsOf(content: string): Set<string> {
	const files = filesOf(`${content}/*/*`).filter((path) => !path.startsWith(`${content}/geo/`));
	const rows = files
		.filter((path) => path.endsWith(".csv"))
		.flatMap((path) => textOf(path).trim().split("\n").slice(1))
		.map((row) => row.split(",")[0] ?? "");
	const names = files.filter((path) => /\.(mdx|yaml)$/.test(path)).map((path) => path.replace(/^.*\/|\.\w+$/g, ""));
	const { themes } = parse(textOf(`${content}/site.yaml`)) as { themes: { id: string }[] };
	const stations = filesOf(`${content}/lines/*.yaml`).flatMap((path) =>
		keysOf((parse(textOf(path)) as { stations: unknown }).stations),
	);
	return new Set([...names, ...rows, ...themes.map(({ id }) => id), ...stations]);
}

/** Every value that a schema lists. */
function listedIn(schema: unknown): string[] {
	if (typeof schema !== "object" || schema === null) return [];
	return Object.entries(schema).flatMap(([name, inner]) =>
		name === "enum" && Array.isArray(inner) ? inner.map(String) : listedIn(inner),
	);
}

/**
 * Words that code may name although an entry is called so: the values of closed lists of the schema ("russia" is a side,
 * "ceasefire" a kind of event) and the names of the site's own pages ("buffer-zone" in "maps/buffer-zone/"). What is asked
 * of an entry by such a word is found by the build of the fixture, which has no entry of that id.
 */
export function closedWords(): Set<string> {
	const schemas = [...Object.values(COLLECTIONS).map(({ schema }) => schema as z.ZodType), settingsSchema];
	const listed = schemas.flatMap((schema) => listedIn(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" })));
	return new Set([...listed, ...Object.keys(COLLECTIONS), ...FIXED_ADDRESSES.flatMap((path) => path.split("/"))]);
}

/** A piece of code without comments, with the line on which it begins. */
interface Piece {
	line: number;
	text: string;
}

/** The strings of TypeScript, each in quotation marks. */
function stringsIn(code: string): Piece[] {
	const file = ts.createSourceFile("piece.ts", code, ts.ScriptTarget.Latest, true);
	const pieces: Piece[] = [];
	const visit = (node: ts.Node): void => {
		const isText =
			ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isRegularExpressionLiteral(node);
		if (isText) {
			const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
			pieces.push({ line, text: JSON.stringify(node.text) });
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return pieces;
}

const blank = (text: string): string => text.replace(/[^\n]/g, " ");

/** What a file says to the machine or to a reader: the strings of TypeScript, all but comments of markup and styles. */
function piecesOf(path: string, text: string): Piece[] {
	if (path.endsWith(".ts")) return stringsIn(text);
	return text
		.replace(/<!--.*?-->|\/\*.*?\*\//gs, blank)
		.replace(/(^|\s)\/\/.*$/gm, blank)
		.split("\n")
		.map((line, index) => ({ line: index + 1, text: line }));
}

/** Words of letters and figures, joined by hyphens. */
const WORD = /(?<![\p{L}\d_-])[a-z\d]+(?:-[a-z\d]+)*(?![\p{L}\d_-])/gu;
/** Around a word that stands for itself, or is a part of an address. */
const EDGE = /^["'`/#]$/;

/**
 * Ids in a file. One of several words is found wherever it stands; one of a single word where it is a whole string or a
 * part of an address, and not in the words of the interface, which use the words of the language.
 */
export function idsIn(path: string, text: string, ids: ReadonlySet<string>): Found[] {
	const isWords = path.startsWith("src/text/messages/");
	return piecesOf(path, text).flatMap(({ line, text: piece }) =>
		[...piece.matchAll(WORD)].flatMap((match): Found[] => {
			const [word] = match;
			if (!ids.has(word)) return [];
			const [before, after] = [piece[match.index - 1] ?? "", piece[match.index + word.length] ?? ""];
			const alone = EDGE.test(before) && EDGE.test(after) && !isWords;
			return /-|\d/.test(word) || alone ? [{ line, text: word }] : [];
		}),
	);
}

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const DAY = new RegExp(
	String.raw`\b(?:1[89]|20)\d\d-(?:0\d|1[0-2])(?:-\d\d)?(?![\d-])|\b\d{1,2}(?:–\d{1,2})? (?:${MONTHS})\b|\b(?:${MONTHS}) (?:1[89]|20)\d\d\b`,
	"g",
);
/** How a date is written is shown by a day on which nothing happened that the site tells of. */
const EXAMPLE = /^2001-02(-03)?$/;

/** Days and months in a file, in figures or in words. */
export const daysIn = (path: string, text: string): Found[] =>
	piecesOf(path, text).flatMap(({ line, text: piece }) =>
		[...piece.matchAll(DAY)].flatMap(([day]) => (EXAMPLE.test(day) ? [] : [{ line, text: day }])),
	);

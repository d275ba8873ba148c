import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/* Reads the source of the project as files, and what each imports. */

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Paths below the root, with "/", sorted. */
export const filesOf = (pattern: string): string[] =>
	globSync(pattern, { cwd: root })
		.map((path) => path.replaceAll("\\", "/"))
		.sort();

export const textOf = (path: string): string => readFileSync(`${root}${path}`, "utf8");

export interface Import {
	/** As written: "../schema/id.ts", "zod". */
	specifier: string;
	/** From 1. */
	line: number;
	/** types: gone once the types are stripped; script: from a script tag, so it runs in the browser. */
	kind: "value" | "types" | "script";
	/** What is taken of it apart from types; "*" for all. */
	names: string[];
}

/** A piece of TypeScript inside a file, with the line before it. */
interface Piece {
	code: string;
	lineBefore: number;
	script: boolean;
}

const linesBefore = (text: string, index: number): number => text.slice(0, index).split("\n").length - 1;

/** The TypeScript of a file: all of a .ts, the front matter and the script tags of an .astro. */
function piecesOf(path: string, text: string): Piece[] {
	if (!path.endsWith(".astro")) return [{ code: text, lineBefore: 0, script: false }];
	const front = /^---\r?\n([\s\S]*?)^---\s*$/m.exec(text);
	const pieces: Piece[] = front ? [{ code: front[1] ?? "", lineBefore: 1, script: false }] : [];
	for (const tag of text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
		const [all, attributes = "", code = ""] = tag;
		const loaded = /\bsrc=["']([^"']+)["']/.exec(attributes)?.[1];
		const inside = tag.index + all.indexOf(">") + 1;
		if (loaded) pieces.push({ code: `import "${loaded}";`, lineBefore: linesBefore(text, tag.index), script: true });
		pieces.push({ code, lineBefore: linesBefore(text, inside), script: true });
	}
	return pieces;
}

/** All TypeScript of a file. */
export const codeOf = (path: string, text: string): string =>
	piecesOf(path, text)
		.map(({ code, lineBefore }) => ({ code, lineBefore }))
		.reduce(
			(all, { code, lineBefore }) => all + "\n".repeat(Math.max(0, lineBefore - all.split("\n").length + 1)) + code,
			"",
		);

const isTypes = (clause: ts.ImportClause | undefined): boolean => {
	if (clause === undefined) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const names = clause.namedBindings;
	return (
		clause.name === undefined &&
		names !== undefined &&
		ts.isNamedImports(names) &&
		names.elements.length > 0 &&
		names.elements.every((one) => one.isTypeOnly)
	);
};

function namesOf(clause: ts.ImportClause | undefined): string[] {
	const bindings = clause?.namedBindings;
	if (clause?.name !== undefined || (bindings && ts.isNamespaceImport(bindings))) return ["*"];
	return bindings
		? bindings.elements.filter((one) => !one.isTypeOnly).map((one) => (one.propertyName ?? one.name).text)
		: [];
}

/** Static and dynamic imports, re-exports, `import("…").Type`, and what script tags load. */
export function importsOf(path: string, text: string): Import[] {
	const found: Import[] = [];
	for (const { code, lineBefore, script } of piecesOf(path, text)) {
		const file = ts.createSourceFile("piece.ts", code, ts.ScriptTarget.Latest, true);
		const add = (at: ts.Node, specifier: ts.Node, types: boolean, names = ["*"]): void => {
			const written = ts.isStringLiteralLike(specifier) ? specifier.text : "(an expression)";
			const line = lineBefore + file.getLineAndCharacterOfPosition(at.getStart(file)).line + 1;
			found.push({ specifier: written, line, kind: script ? "script" : types ? "types" : "value", names });
		};
		const visit = (node: ts.Node): void => {
			if (ts.isImportDeclaration(node))
				add(node, node.moduleSpecifier, isTypes(node.importClause), namesOf(node.importClause));
			if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node, node.moduleSpecifier, node.isTypeOnly);
			if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, true);
			if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0])
				add(node, node.arguments[0], false);
			ts.forEachChild(node, visit);
		};
		visit(file);
	}
	return found;
}

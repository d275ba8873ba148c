import { posix } from "node:path";
import ts from "typescript";
import { codeOf, filesOf, textOf } from "./source-files.ts";

/* What the files of src/ export, who takes it, and how long their functions are. */

/** A name that a file exports, and whether the file uses it itself. */
export interface Export {
	name: string;
	path: string;
	own: boolean;
}

/** Names that the framework asks for, in as many files as it likes. */
const OF_THE_FRAMEWORK = new Set(["GET", "getStaticPaths", "prerender", "collections"]);

const parse = (path: string): ts.SourceFile =>
	ts.createSourceFile(path, codeOf(path, textOf(path)), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);

function everyNode(node: ts.Node): ts.Node[] {
	const inner: ts.Node[] = [];
	ts.forEachChild(node, (child) => void inner.push(...everyNode(child)));
	return [node, ...inner];
}

/** The names that a statement exports. A name from elsewhere is exported by the file that has it. */
function namesOf(statement: ts.Statement): string[] {
	const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
	if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
	if (ts.isVariableStatement(statement))
		return statement.declarationList.declarations.map(({ name }) => name.getText());
	return "name" in statement ? [(statement.name as ts.Identifier).text] : [];
}

/** Every name that files export, without those of the framework. */
export const exportsOf = (paths: readonly string[]): Export[] =>
	paths.flatMap((path) => {
		const file = parse(path);
		const used = Map.groupBy(everyNode(file).filter(ts.isIdentifier), ({ text }) => text);
		const names = new Set(file.statements.flatMap(namesOf));
		return [...names]
			.filter((name) => !OF_THE_FRAMEWORK.has(name))
			.map((name) => ({ name, path, own: (used.get(name)?.length ?? 0) > 1 }));
	});

/** What a declaration takes of a module: names, or "*" for all of it. */
function takenIn(node: ts.Node): { from: string; names: string[] } | null {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
		const { moduleSpecifier: from } = node;
		const list = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
		if (from === undefined || !ts.isStringLiteral(from)) return null;
		if (list === undefined || !(ts.isNamedImports(list) || ts.isNamedExports(list)))
			return { from: from.text, names: ["*"] };
		return { from: from.text, names: [...list.elements].map(({ name, propertyName }) => (propertyName ?? name).text) };
	}
	const called = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
	const [argument] = called ? node.arguments : [];
	return argument && ts.isStringLiteral(argument) ? { from: argument.text, names: ["*"] } : null;
}

/** What files take of each other, as "path name". */
export const takenBy = (paths: readonly string[]): Set<string> =>
	new Set(
		paths.flatMap((path) =>
			everyNode(parse(path)).flatMap((node) => {
				const taken = takenIn(node);
				if (taken === null || !taken.from.startsWith(".")) return [];
				const target = posix.join(posix.dirname(path), taken.from.replace(/\?.*/, ""));
				return taken.names.map((name) => `${target} ${name}`);
			}),
		),
	);

/** Functions with more lines than allowed, as "path:line, lines". */
export const longFunctions = (most: number): string[] =>
	filesOf("src/**/*.{ts,js,astro}").flatMap((path) => {
		const file = parse(path);
		const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line + 1;
		return everyNode(file)
			.filter((node) => ts.isFunctionLike(node) && "body" in node && node.body !== undefined)
			.map((node) => ({ from: lineOf(node.getStart(file)), to: lineOf(node.end) }))
			.filter(({ from, to }) => to - from >= most)
			.map(({ from, to }) => `${path}:${from}, ${to - from + 1} lines`);
	});

import { readFileSync } from "node:fs";
import type { Path } from "../../check/fields/fields.ts";
import { leaves } from "../../check/fields/schema-walk.ts";
import { YamlFields } from "../../check/fields/yaml-fields.ts";
import { readCsv } from "../../check/files/csv.ts";
import { splitFrontMatter } from "../../check/files/front-matter.ts";
import { SourceText } from "../../check/files/source-text.ts";
import { type FoundFile, walk } from "../../check/files/walk.ts";
import { COLLECTIONS, type Collection } from "../../schema/collections.ts";
import { looksLikeId } from "../../schema/fields/id.ts";
import { PLACEHOLDER } from "../../schema/fields/placeholder.ts";
import { type ComponentRule, MDX_COMPONENTS, type MdxComponent } from "../../schema/mdx-components.ts";

type Values = Record<string, unknown>;

/** An entry as its file says it: a file of its own, or the row of a table. */
export type EntryText = FileText | RowText;
export interface FileText {
	collection: Collection;
	id: string;
	/** The fields as written, without defaults. */
	values: Values;
	/** The text below the front matter; empty for YAML. */
	body: string;
	/** The whole file. */
	text: string;
}
export interface RowText {
	collection: Collection;
	id: string;
	row: Record<string, string>;
}
export const isFileText = (entry: EntryText): entry is FileText => "text" in entry;
export const isRowText = (entry: EntryText): entry is RowText => "row" in entry;

/** What the entries of a round of copies are called. */
export interface Naming {
	/** The number of the round, from 1. */
	round: number;
	/** Which entry of the round the copy is, from 0. */
	place: number;
	/** The id of a copy. */
	made: (id: string) => string;
	/** The id under which a copy names another entry: that of its copy, or its own. */
	named: (collection: Collection, id: string) => string;
}

function rowsOf(collection: Collection, source: SourceText): RowText[] {
	const [head = [], ...rows] = readCsv(source).rows.map((cells) => cells.map(({ text }) => text));
	return rows.map((cells) => {
		const row = Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ""]));
		return { collection, id: row["id"] ?? "", row };
	});
}

function textsOf({ collection, id, path, absolute }: FoundFile): EntryText[] {
	const source = new SourceText(path, readFileSync(absolute, "utf8"));
	const { ending } = COLLECTIONS[collection];
	if (ending === ".csv") return rowsOf(collection, source);
	const parts = ending === ".mdx" ? splitFrontMatter(source) : { yaml: { text: source.text, start: 0 }, body: null };
	if ("rule" in parts) throw new Error(`${path}: ${parts.found}. Run npm run check.`);
	const values = new YamlFields(source, parts.yaml).values as Values;
	return [{ collection, id, values, body: parts.body?.text ?? "", text: source.text }];
}

/** What there is only one of: the regions of the country, the lines of the maps, the article and what checks it. */
const ONLY_ONE: ReadonlySet<unknown> = new Set(["region", "contact", "given", "article-check"]);

/** The entries of content/ that can be copied, by collection and name. The real content must pass the check. */
export const entryTexts = (root: string): EntryText[] =>
	walk(root, "content")
		.files.flatMap(textsOf)
		.filter((entry) => isRowText(entry) || !ONLY_ONE.has(entry.values["kind"]));

/** "Where does it lie?" → "Where does it lie (copy 3)?". The schema wants the question mark of a dispute last. */
const numbered = (title: string, round: number): string => title.replace(/\??$/, (end) => ` (copy ${round})${end}`);

/** Sets the text at a path, or renames the last key of the path. */
function put(values: Values, path: Path, text: string, key: boolean): void {
	const holder = path.slice(0, -1).reduce<Values>((inner, step) => inner[step] as Values, values);
	const last = String(path.at(-1));
	const value = key ? holder[last] : text;
	if (key) delete holder[last];
	holder[key ? text : last] = value;
}

/** The fields of a copy: what names another entry follows the naming; titles, labels, texts of points and addresses stay distinct. */
function copiedValues({ collection, values }: FileText, { round, place, named }: Naming): Values {
	const copy = structuredClone(values);
	const found = [...leaves(COLLECTIONS[collection].schema, values)];
	// Keys last: what stands under a key is found by the old one.
	found.sort((one, other) => Number(one.key ?? false) - Number(other.key ?? false));
	for (const { path, text, reference, key, prose } of found) {
		if (prose && text.includes("{"))
			put(
				copy,
				path,
				text.replace(PLACEHOLDER, (_, id: string) => `{${named("numbers", id)}}`),
				false,
			);
		if (reference && (!reference.orName || looksLikeId(text)))
			put(copy, path, named(reference.ref, text), key === true);
	}
	for (const name of ["title", "name"]) {
		const title = copy[name];
		if (typeof title === "string") copy[name] = numbered(title, round);
	}
	for (const name of ["url", "archive"]) {
		const address = copy[name];
		if (typeof address === "string") copy[name] = `${address}${address.includes("?") ? "&" : "?"}copy=${round}`;
	}
	if (typeof copy["label"] === "string") copy["label"] = `${place}.${round}`;
	if (typeof copy["short"] === "string") copy["short"] = `Copy ${place}.${round}`;
	const wordings: unknown = copy["wordings"];
	for (const wording of Object.values(wordings ?? {}) as { gist?: unknown }[])
		if (typeof wording.gist === "string") wording.gist = wording.gist.replace(/\.?$/, ` (${round}).`);
	delete copy["dial"];
	if ("main" in copy) copy["main"] = false;
	return copy;
}

const WORD = /<([A-Z][A-Za-z]*)\b([^>]*)>/g;
const ATTRIBUTE = /\b([a-z]+)="([^"]*)"/g;

/** The text of a copy: the writer's words name what the copy names. */
const copiedBody = (body: string, { named }: Naming): string =>
	body.replace(WORD, (_, word: string, attributes: string) => {
		const rule: ComponentRule | undefined = MDX_COMPONENTS[word as MdxComponent];
		const renamed = attributes.replace(ATTRIBUTE, (written, name: string, value: string) => {
			const attribute = rule?.attributes[name];
			if (attribute === undefined || attribute.type === "choice") return written;
			const ids = value.split(/\s+/).map((id) => named(attribute.to, id));
			return `${name}="${ids.join(" ")}"`;
		});
		return `<${word}${renamed}>`;
	});

/** A row tells of the same windows of time, so it is told by a reporter of its own: two rows of one would overlap. */
function copiedRow({ row, id }: RowText, { made, named, round }: Naming): Record<string, string> {
	const { reporter = "", group = "", source = "" } = row;
	return {
		...row,
		id: made(id),
		reporter: `Reporter ${round} of ${reporter}`,
		group: group === "" ? "" : made(group),
		source: named("sources", source),
	};
}

/** Copies an entry under a new id. */
export function copyOf(entry: EntryText, naming: Naming): EntryText {
	const { collection } = entry;
	const id = naming.made(entry.id);
	if (isRowText(entry)) return { collection, id, row: copiedRow(entry, naming) };
	const values = copiedValues(entry, naming);
	const body = copiedBody(entry.body, naming);
	// JSON is YAML; a line for each field, as an editor writes it.
	const yaml = Object.entries(values)
		.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
		.join("");
	const text = COLLECTIONS[collection].ending === ".mdx" ? `---\n${yaml}---\n${body}` : yaml;
	return { collection, id, values, body, text };
}

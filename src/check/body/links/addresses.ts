import type { Nodes, Root } from "mdast";
import type { SourceText } from "../../files/source-text.ts";
import { type Diagnosis, type Problem, problemAt } from "../../report/problem.ts";
import { placedNodes, rangeOf } from "../tree.ts";
import { type Address, judgeAddress } from "./address.ts";

/** A node that leads somewhere, with the address that its writer gave it. */
export interface Addressed {
	node: Nodes;
	url: string;
	address: Address;
	image: boolean;
}

/** Every link, image and link definition of a text. */
export function addressesOf(tree: Root): Addressed[] {
	const pictured = new Set(
		[...placedNodes(tree)].flatMap(({ node }) => (node.type === "imageReference" ? [node.identifier] : [])),
	);
	return [...placedNodes(tree)].flatMap(({ node }) => {
		if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return [];
		const image = node.type === "image" || (node.type === "definition" && pictured.has(node.identifier));
		return [{ node, url: node.url, address: judgeAddress(node.url), image }];
	});
}

function imageWords({ node, url, address }: Addressed): Diagnosis | null {
	if (address.kind !== "page" || address.anchor !== null) {
		const why = "An image from elsewhere tells a stranger who reads this page, and can change after it was reviewed.";
		return {
			rule: "foreign-image",
			found: `an image at "${url.slice(0, 60)}"`,
			valid: "a path that begins with /",
			fix: "Put the image into public/ and name it by its path.",
			why,
		};
	}
	if (node.type === "image" && !node.alt?.trim())
		return {
			rule: "image-without-text",
			found: "an image without a description",
			fix: "Say between the square brackets what it shows.",
			why: "Some readers hear the page.",
		};
	return null;
}

/** What is wrong with these as links has other words for an image. */
const PLAIN: ReadonlySet<string> = new Set(["external-link", "relative-link"]);

/** Addresses that may not stand in any text, in whatever disguise. Does not ask whether a page exists. */
export function addressProblems(tree: Root, source: SourceText): Problem[] {
	return addressesOf(tree).flatMap((addressed) => {
		const { address, image, node } = addressed;
		const plain = address.kind !== "refused" || PLAIN.has(address.words.rule);
		const words = image && plain ? imageWords(addressed) : address.kind === "refused" ? address.words : null;
		return words ? [problemAt(source, rangeOf(node), words)] : [];
	});
}

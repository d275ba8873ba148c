import { defineMdastPlugin, type MdastVisitorContext } from "satteri";
import { href } from "../text/url/address.ts";

const INTERNAL = /^\/(?!\/)/;

/** Puts the base path before links and images that a body writes from the root of the site: Astro leaves them as they are. */
export const basePathLinks = defineMdastPlugin({
	name: "based-links",
	link: (node, context: MdastVisitorContext) => {
		if (INTERNAL.test(node.url)) context.setProperty(node, "url", href(node.url));
	},
	definition: (node, context: MdastVisitorContext) => {
		if (INTERNAL.test(node.url)) context.setProperty(node, "url", href(node.url));
	},
	image: (node, context: MdastVisitorContext) => {
		if (INTERNAL.test(node.url)) context.setProperty(node, "url", href(node.url));
	},
});

import { FIXED_ADDRESSES } from "../../schema/collections.ts";
import { messages } from "../../text/messages/index.ts";

/** A way from every page: what it is called, and its address relative to the site. */
interface Way {
	name: string;
	path: string;
}

const { ways, pages } = messages.frame;

/** The main ways, in the order of the masthead. */
export const MAIN_WAYS: readonly Way[] = [
	{ name: ways.compare, path: "compare/" },
	{ name: ways.clauses, path: "clauses/" },
	{ name: ways.maps, path: "maps/" },
	{ name: ways.events, path: "events/" },
	{ name: ways.positions, path: "positions/" },
	{ name: ways.search, path: "search/" },
];

type Named = keyof typeof messages.labels.collection;
const isListed = (name: Named): boolean => (FIXED_ADDRESSES as readonly string[]).includes(`${name}/`);
const collections = (Object.keys(messages.labels.collection) as Named[]).filter(isListed);

/** Every part of the site that has a page of its own, but for the home page. */
const ALL_PARTS: readonly Way[] = [
	...collections.map((name) => ({ name: messages.labels.collection[name].name, path: `${name}/` })),
	{ name: messages.dial.tableTitle, path: "dial/" },
	{ name: messages.figures.name, path: "figures/" },
	{ name: pages.about, path: "about/" },
	{ name: pages.method, path: "about/method/" },
	{ name: pages.design, path: "about/design/" },
	{ name: pages.accessibility, path: "about/accessibility/" },
];

/** The parts to which no main way leads. */
export const MORE_WAYS: readonly Way[] = ALL_PARTS.filter(({ path }) => !MAIN_WAYS.some((way) => way.path === path));

import { madeOnce } from "../../check/made-once.ts";
import type { Actor } from "../entities.ts";
import type { SiteData } from "../site-data.ts";

const speakersBySide = madeOnce(({ actors }: Pick<SiteData, "actors">) =>
	Map.groupBy(
		actors.filter(({ positions }) => positions.length > 0),
		({ data }) => data.side,
	),
);

/**
 * Others of the same side of whom a statement is entered, in the order of their list.
 * @param most how many at most
 */
export const fellowSpeakers = (site: Pick<SiteData, "actors">, actor: Actor, most: number): Actor[] =>
	(speakersBySide(site).get(actor.data.side) ?? [])
		.slice(0, most + 1)
		.filter((other) => other !== actor)
		.slice(0, most);

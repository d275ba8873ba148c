import { messages } from "../messages/index.ts";

/** Who reports it, as a part of a list: "according to Politico"; nothing where somebody speaks for himself. */
export const accordingToWords = (who: { name: string } | null): string[] =>
	who === null ? [] : [messages.actor.accordingTo({ who: who.name }).join("")];

import { type BuiltSite, FIXTURE } from "../site/built-site.ts";

/** What is asked of a site and where that leads: the two that are read have contents of their own. */
export interface Words {
	/** A clause that the home page leads to. */
	clause: string;
	/** The beginning of a word of more than one title. */
	begun: string;
	/** An actor, as typed in another spelling. */
	actor: { typed: string; title: string; path: string };
	term: { typed: string; path: string };
	/** A question with more than three answers; the answer stands in the titles of the first. */
	asked: { query: string; answer: string };
}

const REAL: Words = {
	clause: "clauses/territories/",
	begun: "crim",
	actor: { typed: "Zelensky", title: "Volodymyr Zelenskyy", path: "actors/zelenskyy/" },
	term: { typed: "annexation", path: "glossary/#annexation" },
	asked: { query: "nuclear+plant", answer: "Zaporizhzhia" },
};

const INVENTED: Words = {
	clause: "clauses/area/",
	begun: "spea",
	actor: { typed: "First Speaker", title: "Speaker One", path: "actors/speaker-one/" },
	term: { typed: "limit", path: "glossary/#term-limit" },
	asked: { query: "area", answer: "area" },
};

export const wordsOf = ({ content }: BuiltSite): Words => (content === FIXTURE ? INVENTED : REAL);

import { defineCollection } from "astro:content";
import { contentLoader, settingsLoader } from "./integrations/content-loader.ts";

export const collections = {
	versions: defineCollection({ loader: contentLoader("versions") }),
	clauses: defineCollection({ loader: contentLoader("clauses") }),
	positions: defineCollection({ loader: contentLoader("positions") }),
	numbers: defineCollection({ loader: contentLoader("numbers") }),
	disputes: defineCollection({ loader: contentLoader("disputes") }),
	actors: defineCollection({ loader: contentLoader("actors") }),
	events: defineCollection({ loader: contentLoader("events") }),
	explainers: defineCollection({ loader: contentLoader("explainers") }),
	glossary: defineCollection({ loader: contentLoader("glossary") }),
	sources: defineCollection({ loader: contentLoader("sources") }),
	places: defineCollection({ loader: contentLoader("places") }),
	lines: defineCollection({ loader: contentLoader("lines") }),
	zones: defineCollection({ loader: contentLoader("zones") }),
	strikes: defineCollection({ loader: contentLoader("strikes") }),
	pages: defineCollection({ loader: contentLoader("pages") }),
	settings: defineCollection({ loader: settingsLoader }),
};

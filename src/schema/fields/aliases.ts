import { z } from "zod";
import { name } from "./entry.ts";

/** Other spellings under which a reader may search, by language. */
export const aliases = () =>
	z
		.strictObject({
			en: z.array(name()).default([]).describe("Other English spellings, e.g. Kiev."),
			uk: z.array(name()).default([]).describe("In Ukrainian, the usual form first."),
			ru: z.array(name()).default([]).describe("In Russian, the usual form first."),
		})
		.prefault({})
		.describe("Other spellings under which readers may search.");

/** What readers type when they look for an entry whose title says it in other words. */
export const searchWords = () =>
	z
		.array(name())
		.default([])
		.describe(
			"Words or short phrases that readers type when they look for this and that its title lacks, e.g. peacekeepers. Never printed.",
		);

/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** The numbered sources of the page that is being drawn. */
		footnotes: import("./model/views/sources/footnotes.ts").Footnotes;
		/** All linked entries, for the writer's words in a body. */
		site: import("./model/site-data.ts").SiteData;
	}
}

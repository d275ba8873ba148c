/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** The numbered sources of the page that is being drawn. */
		notes: import("./model/views/footnotes.ts").Notes;
		/** The plan, for the writer's words in a body. */
		plan: import("./model/link/link-content.ts").Plan;
	}
}

import { fileURLToPath } from "node:url";
import type { SiteData } from "../../src/model/site-data.ts";
import { site as real } from "../content/real-content.ts";
import { once } from "../fixtures/once.ts";
import { readContent } from "../fixtures/read-content.ts";
import { type BuiltSite, FIXTURE } from "./built-site.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const fixture = once(() => readContent(root, FIXTURE).site);

/** The entries that a site was built from, linked. */
export const contentOf = ({ content }: BuiltSite): SiteData => (content === FIXTURE ? fixture() : real);

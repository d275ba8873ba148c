/** `npm run preview`: serves dist/ as it is, without building. */
import { serveSite } from "./serve/serve-site.ts";

await serveSite("dist");

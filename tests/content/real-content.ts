import { fileURLToPath } from "node:url";
import { readContent } from "../fixtures/read-content.ts";

/* The real content, read once by the check and linked, as the build does it. Only tests of content and of the built site use it. */

const root = fileURLToPath(new URL("../../", import.meta.url));

export const { problems, site } = readContent(root);

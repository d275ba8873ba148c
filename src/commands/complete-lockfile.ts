/** `npm run lock`, after every change of a dependency: completes package-lock.json; lock-rows.ts says why. */
import { readFileSync, writeFileSync } from "node:fs";
import { completeLock, type Lock, missingRows } from "./setup/lockfile-rows.ts";

const file = new URL("../../package-lock.json", import.meta.url);
const lock: Lock = JSON.parse(readFileSync(file, "utf8"));
const missing = missingRows(lock);
for (const { name, version } of missing) console.log(`added ${name} ${version}`);
writeFileSync(file, `${JSON.stringify(completeLock(lock), null, "\t")}\n`);
console.log(`package-lock.json is complete: ${missing.length} rows added.`);

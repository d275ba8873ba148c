import { existsSync } from "node:fs";
import { join } from "node:path";
import { PHRASES_FILE, type Phrase, phrases } from "../../schema/phrases.ts";
import { SETTINGS_FILE, type SettingsEntry, settingsSchema } from "../../schema/settings.ts";
import { NO_RECORD, type ReadRecord, readRecord } from "./read-record.ts";

/** The settings as read. */
export type ReadSettings = ReadRecord<SettingsEntry>;

/**
 * Reads the settings, which have to be there.
 * @param folder of the content, below the root
 */
export const readSettings = (root: string, folder: string): ReadSettings =>
	readRecord(join(root, folder, SETTINGS_FILE), `${folder}/${SETTINGS_FILE}`, SETTINGS_FILE, settingsSchema);

/**
 * Reads the phrases to be avoided, where there is such a list.
 * @param folder of the content, below the root
 */
export function readPhrases(root: string, folder: string): ReadRecord<{ phrases: Phrase[] }> {
	const file = join(root, folder, PHRASES_FILE);
	return existsSync(file) ? readRecord(file, `${folder}/${PHRASES_FILE}`, PHRASES_FILE, phrases) : NO_RECORD;
}

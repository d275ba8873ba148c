import type { SourceKind } from "../../schema/entries/source.ts";
import type { Side } from "../../schema/fields/terms.ts";
import { messages } from "../messages/index.ts";

/** How many sources come from each side and are of each kind, as two lists: "Ukraine 3, Russia 2" and "official 4, media 1". */
export const balanceWords = (
	sides: readonly (readonly [Side, number])[],
	kinds: readonly (readonly [SourceKind, number])[],
): { sides: string; kinds: string } => ({
	sides: sides.map(([side, count]) => `${messages.labels.side[side]} ${count}`).join(", "),
	kinds: kinds.map(([kind, count]) => `${messages.labels.sourceKind[kind].name} ${count}`).join(", "),
});

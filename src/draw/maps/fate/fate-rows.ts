import type { FateArea } from "../../../geo/fate/fate-areas.ts";
import type { Version } from "../../../model/entities.ts";
import { messages } from "../../../text/messages/index.ts";
import { fateSentence } from "../../../text/sentences/land/fate.ts";
import type { Row } from "../../cartography/map.ts";
import { fateRow } from "./fate-layers.ts";

/** What a version would do with each region, in words, part by part; regions first that bear a pattern. */
export const fateRows = (version: Version, areas: readonly FateArea[]): Row[] =>
	[...Map.groupBy(areas, fateRow)].map(([id, parts]): Row => {
		const [{ region = null } = {}] = parts;
		const fates = [...new Set(parts.flatMap((part) => part.fates))];
		const says = fates.map((fate) => {
			const words = fateSentence(fate);
			return fate.part === "all" || region === null
				? words
				: messages.fates.legend({ fate: messages.fates.held[fate.part], where: words });
		});
		return {
			id,
			name: region?.title ?? messages.fates.elsewhereRow,
			path: region?.path,
			says: says.join(" "),
			clauses: region?.clauses.slice(0, 3) ?? [],
			sources: [...new Set(fates.flatMap(({ sources }) => sources))],
			evidence: fates[0]?.evidence ?? version.data.evidence,
		};
	});

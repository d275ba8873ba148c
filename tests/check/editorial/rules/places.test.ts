import { changed } from "../../content-folder.ts";
import { refuses } from "../../refusals.ts";

refuses([
	{
		name: "a town as region of a place",
		changes: changed("places/river-region.yaml", "kind: region", "kind: region\nregion: river-town"),
		problems: ['places/river-region.yaml:3:9 no-region: the place "river-town" is of kind town'],
	},
	{
		name: "half a point",
		changes: changed("places/river-town.yaml", "lat: 47.5\n", ""),
		problems: ["places/river-town.yaml:3:6 half-a-point: lon without lat"],
	},
]);

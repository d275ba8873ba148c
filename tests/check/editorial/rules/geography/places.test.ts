import { changed } from "../../../content-folder.ts";
import { refuses } from "../../../refusals.ts";

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
	{
		name: "a town that is tinted with a region",
		changes: changed("places/river-region.yaml", "kind: region", "kind: region\ndrawn_with: [river-town]"),
		problems: ['places/river-region.yaml:3:14 no-region: the place "river-town" is of kind town'],
	},
	{
		name: "a field of regions at a town",
		changes: changed("places/river-town.yaml", "kind: town", "kind: town\narea_checked: true"),
		problems: ["places/river-town.yaml:3:1 field-of-regions: area_checked at a place of kind town"],
	},
	{
		name: "a town that was occupied whole",
		changes: changed(
			"lines/river-line.yaml",
			"precision: Some kilometres.\n",
			"precision: Some kilometres.\noccupied_whole: [river-town]\n",
		),
		problems: ['lines/river-line.yaml:6:18 no-region: the place "river-town" is of kind town'],
	},
]);

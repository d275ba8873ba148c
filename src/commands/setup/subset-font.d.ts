/** The package comes without types. */
declare module "subset-font" {
	/** @returns the face with these letters alone */
	export default function subsetFont(
		face: Uint8Array,
		letters: string,
		options: { targetFormat: "woff2" },
	): Promise<Uint8Array>;
}

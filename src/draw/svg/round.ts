/** Rounds to one decimal: a tenth of a unit, which is a tenth of a CSS pixel or less. */
export const round1 = (value: number): number => Math.round(value * 10) / 10;

/** The value, but not below `least` and not above `most`; `least` where the two leave no room. */
export const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

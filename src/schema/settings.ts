/** The day up to which the site is informed, as YYYY-MM-DD. Nothing after it is covered. */
export const HORIZON = "2026-06-15";

/** Larger files are refused: nobody writes 1 MB by hand. In bytes. */
export const LARGEST_FILE = 1_000_000;

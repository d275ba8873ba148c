import { z } from "zod";

/* What places, stations and zones share: points in degrees, widths in kilometres. */

/** Latitude in degrees north. */
export const latitude = () => z.number().min(-90).max(90);

/** Longitude in degrees east. */
export const longitude = () => z.number().min(-180).max(180);

/** A distance in kilometres. */
export const kilometres = () => z.number().positive("a width is more than 0 km").max(500, "a width is at most 500 km");

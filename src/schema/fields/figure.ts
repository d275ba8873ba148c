/*
 * Figures in words. Thousands are set apart with a comma, as English readers expect; a
 * non-breaking space stands before the unit.
 */
const SPACE = "\u00a0";

export interface Figure {
	value?: number | undefined;
	range?: [number, number] | readonly [number, number] | undefined;
	unit: string;
	approximate: boolean;
}

const CURRENCIES: Record<string, string> = { USD: "$", EUR: "€", GBP: "£" };
const LARGE = [
	[1e12, "trillion"],
	[1e9, "billion"],
	[1e6, "million"],
] as const;

/** Digits with commas and at most two decimals; never a locale of the machine. */
export function digits(value: number): string {
	const [whole = "", part] = String(Math.round(value * 100) / 100).split(".");
	const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
	return part === undefined ? grouped : `${grouped}.${part}`;
}

function scaled(value: number): { figure: string; scale: string } {
	for (const [size, name] of LARGE)
		if (Math.abs(value) >= size) return { figure: digits(value / size), scale: SPACE + name };
	return { figure: digits(value), scale: "" };
}

function money(sign: string, from: number, to: number): string {
	const low = scaled(from);
	const high = scaled(to);
	if (from === to) return sign + high.figure + high.scale;
	if (low.scale === high.scale) return `${sign}${low.figure}–${high.figure}${high.scale}`;
	return `${sign}${low.figure}${low.scale} – ${sign}${high.figure}${high.scale}`;
}

/** Prints a figure with its unit: "600,000 people", "$100 billion", "17.7–25%", "about 30 km". */
export function printFigure({ value, range, unit, approximate }: Figure): string {
	const [from, to] = range ?? [value ?? Number.NaN, value ?? Number.NaN];
	const about = approximate ? "about " : "";
	const sign = CURRENCIES[unit];
	if (sign !== undefined) return about + money(sign, from, to);
	const amount = from === to ? digits(from) : `${digits(from)}–${digits(to)}`;
	if (unit === "percent" || unit === "%") return `${about}${amount}%`;
	const one = from === to && from === 1 ? unit.replace(/^(day|year|month|point|drone|missile)s$/, "$1") : unit;
	return about + amount + SPACE + one;
}

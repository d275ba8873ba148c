/**
 * What package-lock.json must hold so that `npm ci` takes it everywhere.
 *
 * A package with a native part names one optional dependency per platform. A registry that lacks some of them makes npm
 * leave their rows out of the lock without a word, and npm 11's `npm ci` then refuses the whole file. A row needs no
 * more than version, optional, os and cpu; and no row may carry the address of one registry, because the next machine
 * may use another.
 */
interface Row {
	version?: string;
	resolved?: string;
	link?: boolean;
	dev?: boolean;
	optional?: boolean;
	os?: string[];
	cpu?: string[];
	libc?: string[];
	optionalDependencies?: Record<string, string>;
}
export interface Lock {
	packages: Record<string, Row>;
}

/** Platform words as they stand in the names of packages, and what npm calls them. */
const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];
const otherNames = new Map([
	["windows", "win32"],
	["gnu", "glibc"],
]);
const libraries = ["glibc", "musl"];

/** Optional dependencies without a row, with the place where the row belongs. */
export function missingRows(lock: Lock): { path: string; name: string; version: string; dev: boolean }[] {
	return Object.entries(lock.packages).flatMap(([from, row]) =>
		Object.entries(row.optionalDependencies ?? {})
			.filter(([name]) => !resolve(lock, from, name))
			.map(([name, version]) => ({ path: `node_modules/${name}`, name, version, dev: row.dev ?? false })),
	);
}

/** As Node looks for a package: in the nearest node_modules folder above. */
function resolve(lock: Lock, from: string, name: string): Row | undefined {
	for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
		const row = lock.packages[`${folder ? `${folder}/` : ""}node_modules/${name}`];
		if (row || !folder) return row;
	}
}

/** Os, processor and C library of a platform package, read from its name: "@biomejs/cli-linux-x64-musl". */
export function platform(name: string): Pick<Row, "os" | "cpu" | "libc"> {
	const words = name.split(/[/-]/).map((word) => otherNames.get(word) ?? word);
	const pick = (known: string[]) => words.filter((word) => known.includes(word));
	const os = pick(systems);
	const cpu = pick(processors);
	const libc = pick(libraries);
	if (cpu.length === 0)
		throw new Error(`For which platform is ${name}? Write its row by hand, after its package.json.`);
	return { ...(os.length && { os }), cpu, ...(libc.length && { libc }) };
}

/** The same lock with a row for every optional dependency, keys in npm's order, and no address of a registry. */
export function completeLock<T extends Lock>(lock: T): T {
	const rows = new Map(Object.entries(lock.packages).map(([path, { resolved: _, ...row }]) => [path, row as Row]));
	for (const { path, name, version, dev } of missingRows(lock)) {
		if (!/^\d+\.\d+\.\d+/.test(version))
			throw new Error(`${name} is asked for as ${version}, which is no exact version.`);
		const { os, cpu, libc } = platform(name);
		rows.set(path, {
			version,
			...(cpu && { cpu }),
			...(dev && { dev }),
			...(libc && { libc }),
			optional: true,
			...(os && { os }),
		});
	}
	const sorted = [...rows].sort(([a], [b]) => a.localeCompare(b, "en"));
	return { ...lock, packages: Object.fromEntries(sorted) };
}

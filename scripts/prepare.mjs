// Makes a clone ready to run: packages, then the build. Plain Node, because nothing is installed yet when it starts.
// Everything it says goes to standard error: standard output belongs to the command that follows.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

const SOURCES = ["src", "data", "scripts/build.mjs", "scripts/template.mjs", "package-lock.json"];

/** A step of the preparation failed; the message says which and what to do. */
export class PrepareError extends Error {
  name = "PrepareError";
}

/** Installs the packages if they are missing or not those of the lockfile. */
export function install() {
  if (installed()) return;
  say("installing packages (npm ci) …");
  // The compiler and the bundler are development packages: they are needed whatever NODE_ENV says.
  const done = npm(["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (done.status !== 0)
    throw new PrepareError("npm ci failed (see above). Without a network, npm needs a filled cache.");
}

/** Bundles the program if a source is newer than what was built last. */
export async function build() {
  if (built()) return;
  say("building …");
  const { bundle } = await import("./build.mjs");
  await bundle().catch(() => {
    throw new PrepareError("the build failed (see above).");
  });
}

export async function prepare() {
  install();
  await build();
}

/** For the programs that start with it: a failure ends the process with its message, without a stack trace. */
export async function prepareOrExit() {
  try {
    await prepare();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}

/** Runs npm as it was found by the npm that runs us, or as it stands on the path. */
export function npm(args, options = {}) {
  const stdio = ["ignore", process.stderr, process.stderr];
  const own = process.env.npm_execpath;
  return own?.endsWith(".js")
    ? spawnSync(process.execPath, [own, ...args], { cwd: ROOT, stdio, ...options })
    : spawnSync("npm", args, { cwd: ROOT, stdio, shell: process.platform === "win32", ...options });
}

/** npm writes what it installed into node_modules/.package-lock.json, last of all. */
function installed() {
  const record = join(ROOT, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const have = packagesOf(record);
  return Object.entries(packagesOf(join(ROOT, "package-lock.json"))).every(
    ([path, wanted]) => path === "" || wanted.optional || have[path]?.version === wanted.version,
  );
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, "utf8")).packages;
}

function built() {
  const result = join(ROOT, "dist/cli.js");
  if (!existsSync(result)) return false;
  const made = statSync(result).mtimeMs;
  return SOURCES.every((source) => newest(join(ROOT, source)) <= made);
}

/** The latest change below a path; folders count, so that a removed file is seen too. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

function say(message) {
  process.stderr.write(`deconflict: ${message}\n`);
}

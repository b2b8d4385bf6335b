// Bundles the command and the library into dist/. Packages are bundled too: one file to open instead of hundreds
// makes the first report appear sooner. Their licences are gathered in dist/THIRD-PARTY.txt, as they ask.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { makeTemplate } from "./template.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DIST = join(ROOT, "dist");
// What the embedded database reads from beside the code that holds it, besides its empty ledger.
const PGLITE = join(ROOT, "node_modules/@electric-sql/pglite/dist");
const PGLITE_FILES = ["pglite.wasm", "pglite.data"];

export async function bundle() {
  for (const name of PGLITE_FILES) whole(join(DIST, name), (path) => copyFileSync(join(PGLITE, name), path));
  await makeTemplate();
  const { build } = await import("esbuild");
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: {
      cli: "src/cli/main.ts",
      index: "src/index.ts",
      "reading-thread": "src/service/reading-thread.ts",
      "pdf-worker": "src/net/pdf/worker.ts",
    },
    outdir: DIST,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // Left as they are written: a pattern that is built by a call is built anew each time it is come by.
    supported: { "regexp-unicode-property-escapes": true },
    chunkNames: "chunk-[hash]",
    minify: true,
    legalComments: "none",
    // Packages written for CommonJS ask for node:* with `require`, which a module lacks.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    metafile: true,
    write: false,
    logLevel: "warning",
  });
  put(result.outputFiles);
  writeFileSync(join(DIST, "THIRD-PARTY.txt"), licences(Object.keys(result.metafile.inputs)));
}

/** Chunks first and entries last: a program that starts meanwhile finds what it asks for. */
function put(files) {
  const chunks = files.filter((file) => basename(file.path).startsWith("chunk-"));
  const entries = files.filter((file) => !chunks.includes(file));
  for (const { path, contents } of [...chunks, ...entries]) whole(path, (draft) => writeFileSync(draft, contents));
  const current = new Set(files.map((file) => basename(file.path)));
  for (const name of readdirSync(DIST)) {
    if (name.startsWith("chunk-") && !current.has(name)) rmSync(join(DIST, name), { force: true });
  }
}

/** By a rename, so that nobody finds half a file. */
function whole(path, write) {
  mkdirSync(DIST, { recursive: true });
  write(`${path}.${process.pid}`);
  renameSync(`${path}.${process.pid}`, path);
}

function licences(inputs) {
  const folders = new Set(inputs.map(packageOf));
  return [...folders]
    .filter((folder) => folder !== undefined)
    .sort()
    .map(licence)
    .join("\n");
}

/** The innermost package that a file lies in: some carry parts of others along, without what says whose they are. */
function packageOf(path) {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
  if (folder === undefined || existsSync(join(ROOT, folder, "package.json"))) return folder;
  return packageOf(folder.slice(0, folder.lastIndexOf("node_modules/")));
}

function licence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
  const file = readdirSync(join(ROOT, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? "" : readFileSync(join(ROOT, folder, file), "utf8").trim();
  return `${name} ${version} (${license})\n\n${text}\n\n${"-".repeat(80)}\n`;
}

if (pathToFileURL(process.argv[1] ?? "").href === import.meta.url) {
  (await import("./prepare.mjs")).install();
  await bundle();
}

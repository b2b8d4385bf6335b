// The empty database that every new ledger in a folder starts from, made once when the program is built: PGlite takes
// seconds to make one, and unpacking takes a third of one. Brotli finds the three like databases in it: 2 MB of 40.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TEMPLATE = join(ROOT, "dist/ledger-template.br");
const MADE_FROM = [fileURLToPath(import.meta.url), join(ROOT, "node_modules/@electric-sql/pglite/package.json")];

/** Makes dist/ledger-template.br, unless it is there and as new as what it is made from. */
export async function makeTemplate() {
  if (existsSync(TEMPLATE) && MADE_FROM.every((path) => statSync(path).mtimeMs <= statSync(TEMPLATE).mtimeMs)) return;
  const folder = mkdtempSync(join(tmpdir(), "deconflict-template-"));
  try {
    const { PGlite } = await import("@electric-sql/pglite");
    await (await PGlite.create(join(folder, "db"))).close();
    mkdirSync(join(ROOT, "dist"), { recursive: true });
    writeFileSync(`${TEMPLATE}.${process.pid}`, pack(join(folder, "db")));
    renameSync(`${TEMPLATE}.${process.pid}`, TEMPLATE);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder as bytes: the length of the index, the index (folders, and files with their sizes), then the files. */
function pack(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = (wanted) =>
    entries
      .filter((entry) => entry.isDirectory() === wanted)
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .sort();
  const files = paths(false).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  const sizes = files.map(({ path, bytes }) => [path, bytes.length]);
  const index = Buffer.from(JSON.stringify({ folders: paths(true), files: sizes }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(index.length);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(Buffer.concat([length, index, ...files.map(({ bytes }) => bytes)]), { params });
}

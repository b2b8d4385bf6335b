import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { flush } from "./engines/flush.js";

const FILE = "ledger-template.br";

interface Index {
  readonly folders: readonly string[];
  readonly files: readonly (readonly [path: string, size: number])[];
}

/**
 * Unpacks the empty database that a new ledger starts from into a folder, which must not be there yet. When it returns
 * everything is on the disk, as it is after any other write to a ledger.
 * @throws Error if the template did not come with the program
 */
export function unpackTemplate(folder: string): void {
  const packed = brotliDecompressSync(readFileSync(locate()));
  const start = 4 + packed.readUInt32LE(0);
  const { folders, files } = JSON.parse(packed.toString("utf8", 4, start)) as Index;
  for (const path of ["", ...folders]) mkdirSync(join(folder, path));
  let at = start;
  for (const [path, size] of files) {
    writeFileSync(join(folder, path), packed.subarray(at, at + size));
    at += size;
  }
  // All are written first: a disk takes many at once quicker than one by one.
  for (const path of [...files.map(([path]) => path), ...folders, ""]) flush(join(folder, path));
}

/** From a bundle it stands beside it in dist/; from a source file, in the dist/ two folders up. */
function locate(): string {
  const candidates = ["./", "../../dist/"].map((way) => fileURLToPath(new URL(way + FILE, import.meta.url)));
  const found = candidates.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    `the template of a ledger is missing; looked in ${candidates.join(", ")} (\`npm run build\` makes it)`,
  );
}

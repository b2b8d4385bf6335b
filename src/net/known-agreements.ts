import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readAgreements } from "../ingest/declared/agreements/index.js";
import type { Agreement } from "../model/declaration.js";
import { partiesNamed } from "../read/words/parties.js";
import { packageRoot } from "./package-root.js";

const FOLDER = "data/conflicts";
const NAME = "agreements.geojson";

/** The agreements of one war that come with the program. */
export interface KnownAgreements {
  /** From the program's folder: "data/conflicts/<war>/agreements.geojson". */
  readonly file: string;
  /** As decoded; quotes point into it. */
  readonly text: string;
  readonly agreements: readonly Agreement[];
}

let known: readonly KnownAgreements[] | null = null;

/**
 * The agreements that come with the program, war by war; read when they are first asked for.
 * @throws DeclarationError if one of the files was spoilt
 */
export function knownAgreements(): readonly KnownAgreements[] {
  known ??= filesOf(packageRoot()).map(read);
  return known;
}

function filesOf(root: string): { file: string; path: string }[] {
  return readdirSync(join(root, FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(root, FOLDER, entry.name)).includes(NAME))
    .map(({ name }) => ({ file: `${FOLDER}/${name}/${NAME}`, path: join(root, FOLDER, name, NAME) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function read({ file, path }: { file: string; path: string }): KnownAgreements {
  const text = readFileSync(path, "utf8");
  return { file, text, agreements: readAgreements(file, text, { gazetteer: NO_PLACES, partyIds: partiesNamed }) };
}

/** Places serve to find swapped coordinates; those of the program's own files were looked at by its tests. */
const NO_PLACES = { find: () => [], own: [] };

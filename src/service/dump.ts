import { createHash } from "node:crypto";
import { packageVersion } from "../net/package-root.js";
import { FORM } from "../store/migrate.js";
import { type DumpedRow, rowsOf } from "../store/rows.js";
import { type Snapshot, snapshot } from "../store/snapshot.js";
import { TABLES } from "../store/tables.js";
import type { Context } from "./context.js";

/** The name of the format, in the first line of every dump. */
export const DUMP_FORMAT = "deconflict-ledger/1";

/**
 * The whole ledger as lines of JSON: a heading, a line a row, and an end with the number of rows and the SHA-256 of
 * all lines before it, each with its line feed, so that a dump that was cut short or changed is not taken for a whole one.
 * The same ledger gives the same lines on either engine: those of the moment when the first was asked for, whatever is
 * added meanwhile. On a folder, what others ask of the ledger waits until the dump has ended or is given up.
 */
export async function* dump({ store }: Context): AsyncGenerator<string> {
  const now = await snapshot(store);
  try {
    yield* linesOf(now);
  } finally {
    await now.end();
  }
}

async function* linesOf(store: Snapshot): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let rows = 0;
  const line = (text: string): string => {
    hash.update(`${text}\n`);
    return text;
  };
  yield line(JSON.stringify({ format: DUMP_FORMAT, form: FORM, program: packageVersion() }));
  for (const table of TABLES) {
    for await (const row of rowsOf(store, table)) {
      rows += 1;
      yield line(lineOf(table.table, row));
    }
  }
  yield JSON.stringify({ end: true, rows, sha256: hash.digest("hex") });
}

function lineOf(table: string, { row, bytes }: DumpedRow): string {
  return `{"table":"${table}","row":${row}${bytes === null ? "" : `,"bytes":"${bytes}"`}}`;
}

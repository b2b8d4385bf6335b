import { createHash } from "node:crypto";
import { packageVersion } from "../net/package-root.js";
import { FORM } from "../store/migrate.js";
import { rowsOf } from "../store/rows.js";
import { TABLES } from "../store/tables.js";
import type { Context } from "./context.js";

/** The name of the format, in the first line of every dump. */
export const DUMP_FORMAT = "deconflict-ledger/1";

/**
 * The whole ledger as lines of JSON: a heading, a line a row, and an end with the number of rows and the SHA-256 of
 * all lines before it, each with its line feed, so that a dump that was cut short or changed is not taken for a whole one. The same ledger gives
 * the same lines on either engine.
 */
export async function* dump({ store }: Context): AsyncGenerator<string> {
  const hash = createHash("sha256");
  let rows = 0;
  const line = (text: string): string => {
    hash.update(`${text}\n`);
    return text;
  };
  yield line(JSON.stringify({ format: DUMP_FORMAT, form: FORM, program: packageVersion() }));
  for (const { table, key } of TABLES) {
    for await (const row of rowsOf(store, table, key)) {
      rows += 1;
      yield line(`{"table":"${table}","row":${row}}`);
    }
  }
  yield JSON.stringify({ end: true, rows, sha256: hash.digest("hex") });
}

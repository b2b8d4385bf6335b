import { type RawBuilder, sql } from "kysely";

/**
 * A text column, whole: as JSON, whose quotation mark stands before a first U+FEFF. By itself the embedded engine takes
 * that for a byte order mark and drops it, and every offset into the text would be off by one.
 */
export function wholeText(text: RawBuilder<unknown>): RawBuilder<string | null> {
  return sql`to_json(${text})`;
}

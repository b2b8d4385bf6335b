import { LedgerError } from "./ledger-error.js";

/** How many items a page has if nobody says, and at most. */
const USUAL = 50;
const MOST = 1000;

/** @throws LedgerError if it is no whole number from 1 to 1000 */
export function pageSize(limit: number | undefined): number {
  if (limit === undefined) return USUAL;
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new LedgerError(`a page has 1 to ${MOST} items, not ${limit}`);
}

/** The place after an item, as an opaque word that may stand on a command line. */
export function placeAfter(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** @throws LedgerError if it is not what `placeAfter` gave for a key of that length */
export function keyOf(after: string, length: number): (string | number | null)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(after, "base64url").toString());
    if (Array.isArray(key) && key.length === length) return key;
  } catch {
    // Falls through to the one message for every word that is no place.
  }
  throw new LedgerError(`“${after}” is not a place in this list; it is given as “next” at the end of a page`);
}

/** A page from one item more than it holds. */
export function pageOf<R, T>(
  rows: readonly R[],
  size: number,
  { key, item }: { key: (row: R) => readonly (string | number | null)[]; item: (row: R) => T },
): { items: T[]; next: string | null } {
  const last = rows[size - 1];
  return {
    items: rows.slice(0, size).map(item),
    next: rows.length > size && last !== undefined ? placeAfter(key(last)) : null,
  };
}

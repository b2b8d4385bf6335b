import { isIsoDate } from "../util/stated-date.js";
import { storable } from "../util/storable.js";
import { LedgerError } from "./ledger-error.js";

/** How many items a page has if nobody says, and at most. */
const USUAL = 50;
const MOST = 1000;
/** The largest integer of the database. */
export const MOST_INTEGER = 2_147_483_647;

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

/** What the parts of a key are; whoever asks may have made one up, and the database takes no other. */
const PARTS = {
  number: (part: unknown): part is number => Number.isSafeInteger(part),
  /** As an integer of the database. */
  integer: (part: unknown): part is number => Number.isInteger(part) && Math.abs(part as number) <= MOST_INTEGER,
  text: (part: unknown): part is string => typeof part === "string" && storable(part) === part,
  /** Null for what has none. */
  day: (part: unknown): part is string | null => part === null || (typeof part === "string" && isIsoDate(part)),
  time: (part: unknown): part is string => typeof part === "string" && isTime(part),
} as const;

type Part = keyof typeof PARTS;
type Key<P extends readonly Part[]> = {
  -readonly [I in keyof P]: (typeof PARTS)[P[I]] extends (part: unknown) => part is infer T ? T : never;
};

/** @throws LedgerError if it is not what `placeAfter` gave for a key of these parts */
export function keyOf<const P extends readonly Part[]>(after: string, parts: P): Key<P> {
  try {
    const key: unknown = JSON.parse(Buffer.from(after, "base64url").toString());
    if (Array.isArray(key) && key.length === parts.length && parts.every((part, i) => PARTS[part](key[i]))) {
      return key as Key<P>;
    }
  } catch {
    // Falls through to the one message for every word that is no place.
  }
  throw new LedgerError(`“${after}” is not a place in this list; it is given as “next” at the end of a page`);
}

function isTime(text: string): boolean {
  return isIsoDate(text.slice(0, 10)) && /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/u.test(text.slice(10));
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

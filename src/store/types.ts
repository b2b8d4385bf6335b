import { types } from "pg";

// Both engines speak through the same client, so that they give the same JavaScript values:
// int8 number · numeric string · date "2016-06-17" · timestamptz "2016-06-17T10:11:12.123Z" · bytea Uint8Array ·
// json and jsonb parsed · arrays of these.

type Parse = (text: string) => unknown;

const { builtins } = types;
const TEXT_ARRAY = 1009;
const standard: (oid: number, format?: "text" | "binary") => Parse = types.getTypeParser;
const SCALARS: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [builtins.INT8, integer],
  // A calendar day has no time of day and no zone; a Date would give it both.
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMPTZ, instant],
  [builtins.TIMESTAMP, (text) => text],
  [builtins.BYTEA, bytes],
]);
const ARRAYS: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [1016, arrayOf(integer)],
  [1182, arrayOf((text) => text)],
  [1185, arrayOf(instant)],
  [1001, arrayOf(bytes)],
]);

/** The parsers of column types, in the form that the client takes them. */
export const COLUMN_TYPES = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    SCALARS.get(oid) ?? ARRAYS.get(oid) ?? standard(oid, format)) as typeof types.getTypeParser,
};

/** @throws RangeError for a number that JavaScript cannot hold exactly */
function integer(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} in the database is too large to be held exactly`);
  return value;
}

/** In milliseconds, as clocks of this program count; "infinity" and years before Christ stay as they are written. */
function instant(text: string): string {
  const [, date, time, hours, minutes = "00"] = /^(\d{4}-\d\d-\d\d) ([\d:.]+)([+-]\d\d)(?::(\d\d))?$/u.exec(text) ?? [];
  return date === undefined ? text : new Date(`${date}T${time}${hours}:${minutes}`).toISOString();
}

/** A copy of its own: a Buffer may be a window on memory that others share. */
function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text.slice(2), "hex"));
}

/** The parser of an array: taken apart by the client, as an array of text is, and then each element parsed. */
function arrayOf(parse: Parse): Parse {
  const each = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(each);
    return typeof value === "string" ? parse(value) : null;
  };
  return (text) => each(standard(TEXT_ARRAY)(text));
}

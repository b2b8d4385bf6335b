import { STANDARD_INPUT } from "../net/files.js";
import { daysOfDate } from "../util/partial-date.js";
import { isIsoDate } from "../util/stated-date.js";

/** What a value of an option may look like. */
export interface Kind<T> {
  /** For the message when it does not: "--limit is …, not …". */
  readonly is: string;
  /** The value, or undefined if it does not look like it. */
  parse(value: string): T | undefined;
}

/** A whole number within bounds. */
export function whole(min: number, max: number): Kind<number> {
  return {
    is: `a whole number from ${min} to ${max}`,
    parse(value) {
      const number = /^\d{1,9}$/u.test(value) ? Number(value) : Number.NaN;
      return number >= min && number <= max ? number : undefined;
    },
  };
}

export const DATE: Kind<string> = {
  is: "a date such as 2015-12-08 (year-month-day)",
  parse: (value) => (isIsoDate(value) ? value : undefined),
};

const DECIMAL = /^-?\d{1,3}(?:\.\d{1,9})?$/u;

/** A point on the earth, in decimal degrees. */
export const POINT: Kind<{ readonly lat: number; readonly lon: number }> = {
  is: "a latitude and a longitude in degrees, such as 35.4,40.03",
  parse(value) {
    const parts = value.split(",").map((part) => part.trim());
    const [lat = Number.NaN, lon = Number.NaN] = parts.map((part) => (DECIMAL.test(part) ? Number(part) : Number.NaN));
    return parts.length === 2 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;
  },
};

/** Half the way round the earth; more is everywhere. */
const MOST_KM = 20_000;

export const KILOMETRES: Kind<number> = {
  is: `kilometres, more than 0 and up to ${MOST_KM}`,
  parse(value) {
    const km = /^\d{1,5}(?:\.\d{1,3})?$/u.test(value) ? Number(value) : Number.NaN;
    return km > 0 && km <= MOST_KM ? km : undefined;
  },
};

export const DAYS: Kind<number> = whole(0, 366);

/** The days that a date stands for, as well as it is known. */
export const KNOWN_DATE: Kind<NonNullable<ReturnType<typeof daysOfDate>>> = {
  is: "a day, a month or a year, such as 2015-12-06, 2015-12 or 2015",
  parse: (value) => daysOfDate(value) ?? undefined,
};

/** Numbers from `min` to `max`, both included; null is open. */
export interface Range {
  readonly min: number;
  readonly max: number | null;
}

/** "3", "10..50", "10.." */
export const RANGE: Kind<Range> = {
  is: "a number or a range such as 3, 10..50 or 10..",
  parse(value) {
    const found = /^(?<min>\d{1,9})(?<open>\.\.(?<max>\d{1,9})?)?$/u.exec(value)?.groups;
    if (found === undefined) return undefined;
    const min = Number(found.min);
    if (found.open === undefined) return { min, max: min };
    if (found.max === undefined) return { min, max: null };
    return Number(found.max) < min ? undefined : { min, max: Number(found.max) };
  },
};

export const NEW_FILE: Kind<string> = {
  is: "a file that is not there yet",
  parse: (value) => (value === STANDARD_INPUT ? undefined : value),
};

export const SHA256: Kind<string> = {
  is: "a SHA-256: 64 hexadecimal digits",
  parse: (value) => (/^[0-9a-f]{64}$/iu.test(value) ? value.toLowerCase() : undefined),
};

export const JSON_VALUE: Kind<{ readonly value: unknown }> = {
  is: 'JSON, such as \'{"min": 12, "max": 12}\'',
  parse(text) {
    try {
      return { value: JSON.parse(text) };
    } catch {
      return undefined;
    }
  },
};

/** The value of an option that was checked to be of this kind; undefined if it was not given. */
export function givenValue<T>(kind: Kind<T>, options: ReadonlyMap<string, string>, name: string): T | undefined {
  const text = options.get(name);
  return text === undefined ? undefined : kind.parse(text);
}

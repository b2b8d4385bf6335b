import type { Basis, DatePrecision } from "../../model/account.js";
import type { Token } from "../text/tokens.js";

/** ISO dates, both inclusive. */
export interface Interval {
  readonly start: string;
  readonly end: string;
  readonly precision: DatePrecision;
}

/** What a time expression is resolved against. */
export interface Reference {
  /** ISO date of publication, or null. */
  readonly published: string | null;
  /** What the report itself gives away when `published` is null (see `impliedYear`). */
  readonly year: number | null;
  /** The mention before this sentence, for "the following day" and "a year earlier". */
  readonly previous?: TimeMention | null;
}

/**
 * - `point`: when something happened, as exactly as the words say
 * - `since`: open from its start up to publication
 * - `period`: a stretch over which something was counted or went on
 * - `repeated`: a habit, or an unbounded recent stretch
 * - `age`: of a person; not a date
 */
export type TimeKind = "point" | "since" | "period" | "repeated" | "age";

/** A time expression of a sentence. `from` and `to` are indexes of its tokens, end exclusive. */
export interface TimeMention {
  readonly from: number;
  readonly to: number;
  /** Null if the words cannot be resolved against the reference. */
  readonly interval: Interval | null;
  /** Implied: a year or a day was taken from elsewhere in the report. */
  readonly basis: Basis;
  readonly kind: TimeKind;
  readonly rule: string;
  /** The words, with single spaces. */
  readonly phrase: string;
}

/** An interval with how it was come by. */
export interface Resolved extends Interval {
  readonly basis: Basis;
}

/** What a part is resolved against: the reference, and the interval of the mention before it. */
export interface Anchor {
  readonly published: string | null;
  readonly year: number | null;
  readonly previous: Interval | null;
  /** The same, if it stands in the same sentence. */
  readonly beside: Interval | null;
}

/** How parts may be put together: a day can take a part of the day, a daypart stands for no day of its own, a relative day needs the mention before it. */
export type Shape =
  | "weekday"
  | "date"
  | "day"
  | "month"
  | "year"
  | "relative"
  | "frame"
  | "daypart"
  | "overnight"
  | "clock"
  | "span"
  | "other";

/** A find before it is resolved. Refiners put parts together; only then is the date worked out, from left to right. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly kind: TimeKind;
  readonly shape: Shape;
  resolve(anchor: Anchor): Resolved | null;
}

/**
 * Looks for one kind of expression around the token `at`, whose word class it was called for.
 * May reach back as far as `floor`, the end of the find before it.
 */
export type Finder = (tokens: readonly Token[], at: number, floor: number) => Part | null;

/** Turns the parts of a sentence into fewer or better parts. */
export type Refiner = (parts: readonly Part[], tokens: readonly Token[]) => readonly Part[];

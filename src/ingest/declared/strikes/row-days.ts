import type { Days, Release } from "../../../model/declaration.js";
import type { DeclareOptions } from "../options.js";
import type { Complain, LogRow } from "./cells.js";
import type { StrikeColumn } from "./columns.js";
import { type DateOrder, daysIn, shownOrder } from "./days.js";
import { type StatedDay, tellGaps } from "./gaps.js";
import { releasesOf } from "./releases.js";

/** The day of the release that says a row, and the days on which its strikes may have been. */
export interface RowDays {
  readonly release: string | null;
  readonly window: Days;
  /** The columns give the day of the strikes, whatever their words say. */
  readonly stated: boolean;
}

/** The days of each row of a log, and its releases, with what is wrong with the dates told. */
export function daysOf(
  rows: readonly LogRow[],
  options: DeclareOptions,
  complain: Complain,
): { readonly days: ReadonlyMap<LogRow, RowDays>; readonly releases: readonly Release[] } {
  const order = orderOf(rows, options, complain);
  const dates = new Map(rows.map((row) => [row, datesOf(row, order, options, complain)]));
  tellGaps(
    stated(dates, ({ release }) => release),
    "release",
    complain,
  );
  tellGaps(
    stated(dates, ({ strike }) => strike?.start ?? null),
    "strike",
    complain,
  );
  const releases = releasesOf([...dates.values()].flatMap(({ release }) => release ?? []));
  const covers = new Map(releases.map((release) => [release.day, release.covers]));
  const days = new Map<LogRow, RowDays>();
  for (const [row, { release, strike }] of dates) {
    const window = strike ?? covers.get(release ?? "");
    if (window !== undefined) days.set(row, { release, window, stated: strike !== null });
  }
  return { days, releases };
}

type Dates = ReturnType<typeof datesOf>;

function stated(dates: ReadonlyMap<LogRow, Dates>, dayOf: (dates: Dates) => string | null): StatedDay[] {
  return [...dates].flatMap(([{ line }, of]) => {
    const day = dayOf(of);
    return day === null ? [] : { day, line };
  });
}

const DATES = ["date", "strike_date"] as const satisfies readonly StrikeColumn[];

/** In which order the file writes day and month; told as wrong where it shows neither or both. */
function orderOf(rows: readonly LogRow[], { dateOrder }: DeclareOptions, complain: Complain): DateOrder {
  const written = rows.flatMap(({ cells, line }) =>
    DATES.flatMap((column) => ({ value: cells.get(column)?.value ?? "", line })),
  );
  const { dayFirst, monthFirst, either } = shownOrder(written);
  if (dateOrder !== undefined) return dateOrder;
  const [day, month, unsure] = [dayFirst[0], monthFirst[0], either[0]];
  if (day !== undefined && month !== undefined) {
    const [odd, usual] = dayFirst.length < monthFirst.length ? [day, month] : [month, day];
    complain(odd, `day and month stand in another order than in line ${usual}`);
  } else if (day === undefined && month === undefined && unsure !== undefined) {
    complain(unsure, "day or month first? No date of the file shows it; say it: --date-order dmy, or mdy");
  }
  return dayFirst.length > monthFirst.length ? "dmy" : "mdy";
}

/** A date column tells releases, unless a person says that it tells strikes. */
function datesOf(
  row: LogRow,
  order: DateOrder,
  { dates }: DeclareOptions,
  complain: Complain,
): { readonly release: string | null; readonly strike: Days | null } {
  const [date, strikeDate] = DATES.map((column) => datesIn(row, column, order, complain));
  if (date === null && strikeDate === null)
    complain(row.line, "no date; every strike needs the day of its release, or its own");
  const own = strikeDate ?? (dates === "strike" ? date : null) ?? null;
  if (date == null || (dates === "strike" && strikeDate === null)) return { release: null, strike: own };
  if (date.start !== date.end) complain(row.line, `${date.start} to ${date.end} ${NO_RELEASE}`);
  return { release: date.start, strike: own };
}

const NO_RELEASE =
  "are several days, and a release is of one; if they are those of the strikes, say so: --dates strike, or a column strike_date";

/** Null if the cell is empty or missing, undefined if it is wrong and that was told. */
function datesIn(row: LogRow, column: StrikeColumn, order: DateOrder, complain: Complain): Days | null | undefined {
  const value = row.cells.get(column)?.value ?? "";
  if (value === "") return null;
  const days = daysIn(value, order);
  if (days !== null && days.start <= days.end) return days;
  complain(
    row.line,
    days === null
      ? `“${value}” is no date that is read; write 2016-10-17, 17 October 2016 or Oct. 17, 2016`
      : `“${value}” ends before it begins`,
  );
  return undefined;
}

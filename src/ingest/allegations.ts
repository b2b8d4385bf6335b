import type { Allegation } from "../model/check.js";
import type { Problem } from "../model/problem.js";
import { decimalOf } from "../util/coordinates.js";
import { daysOfDate } from "../util/partial-date.js";
import { dateAt } from "../util/stated-date.js";
import { columnsIn } from "./declared/columns.js";
import { type CsvRow, csvRows, isEmptyRow } from "./declared/csv.js";

/** An allegation by the code that its recorder gave it. */
export interface CodedAllegation {
  readonly code: string;
  /** In the file, from 1. */
  readonly line: number;
  readonly allegation: Allegation;
}

const COLUMNS = {
  of: "a table of allegations",
  names: {
    code: ["code", "id", "incident code", "unique reference"],
    date: ["date", "date start", "start date", "incident date"],
    date_end: ["date_end", "end date"],
    place: ["place", "location", "place name", "town"],
    region: ["region", "province", "governorate"],
    lat: ["lat", "latitude"],
    lon: ["lon", "lng", "long", "longitude"],
  },
} as const;
const NEEDED = ["code", "date", "place"] as const;
const EXAMPLE = "code,date,place,region,lat,lon";

type Cells = (name: keyof typeof COLUMNS.names) => string;

/**
 * Reads allegations from CSV with the columns `code,date,place,region,lat,lon`, in any order, and `date_end` if there
 * is one. A place, region or coordinates that are not known are left empty. What cannot be used is a problem with its
 * line; the other lines are used.
 */
export function readAllegations(file: string, text: string): { allegations: CodedAllegation[]; problems: Problem[] } {
  const [header, ...rows] = csvRows(text);
  const allegations: CodedAllegation[] = [];
  const problems: Problem[] = [];
  const complain = (line: number, message: string): void => {
    problems.push({ file, line, message, fatal: true });
  };
  const columns = header === undefined ? new Map<string, number>() : columnsIn(header, COLUMNS).at;
  const missing = NEEDED.filter((name) => !columns.has(name));
  if (missing.length > 0) {
    complain(1, `no column ${missing.join(", ")} in the first line; it looks like ${EXAMPLE}`);
    return { allegations, problems };
  }
  for (const row of rows) {
    if (isEmptyRow(row)) continue;
    const cell: Cells = (name) => row.cells[columns.get(name) ?? -1]?.value ?? "";
    const wrong = row.broken ? "a quotation mark does not close" : wrongIn(cell);
    if (wrong !== null) complain(row.line, wrong);
    else {
      const point = wrongPoint(cell("lat"), cell("lon"));
      if (point !== null)
        problems.push({ file, line: row.line, message: `${point}; its name is used alone`, fatal: false });
      allegations.push(coded(row, cell, point === null));
    }
  }
  return { allegations, problems };
}

/** What is wrong with a line, or null. */
function wrongIn(cell: Cells): string | null {
  if (cell("code") === "") return "no code";
  for (const name of ["date", "date_end"] as const) {
    if (cell(name) !== "" && daysOf(cell(name)) === null) {
      return `“${cell(name)}” is no date; a date looks like 2015-12-08, 2015-12 or 8 December 2015 (in a spreadsheet, format it as yyyy-mm-dd)`;
    }
  }
  const [start, end] = [daysOf(cell("date")), daysOf(cell("date_end"))];
  if (start === null && end !== null) return "an end without a date";
  if (start !== null && end !== null && end.end < start.start) return `${cell("date_end")} is before ${cell("date")}`;
  return null;
}

/** What is wrong with the coordinates, or null: without them a name may still be looked for. */
function wrongPoint(lat: string, lon: string): string | null {
  if (lat === "" && lon === "") return null;
  if (lat === "" || lon === "") return "one of lat and lon is missing";
  if (degrees(lat, 90) === null) return `“${lat}” is no latitude, which goes from -90 to 90`;
  return degrees(lon, 180) === null ? `“${lon}” is no longitude, which goes from -180 to 180` : null;
}

function degrees(text: string, most: number): number | null {
  const value = decimalOf(text);
  return value !== null && Math.abs(value) <= most ? value : null;
}

/** A date in ISO, to the day, the month or the year, or in words. A time after it is left out. */
function daysOf(text: string): ReturnType<typeof daysOfDate> {
  const stated = dateAt(text, 0);
  return daysOfDate(stated !== null && stated.end === text.length ? stated.iso : text);
}

function coded(row: CsvRow, cell: Cells, hasPoint: boolean): CodedAllegation {
  const [start, end] = [daysOf(cell("date")), daysOf(cell("date_end"))];
  const days = start === null ? null : { start: start.start, end: end?.end ?? start.end };
  const allegation: Allegation = {
    place: cell("place") || null,
    region: cell("region") || null,
    lat: hasPoint ? degrees(cell("lat"), 90) : null,
    lon: hasPoint ? degrees(cell("lon"), 180) : null,
    radiusKm: null,
    days,
    datePrecision: start === null ? null : end === null ? start.precision : "days",
  };
  return { code: cell("code"), line: row.line, allegation };
}

import type { Days, Release } from "../../../model/declaration.js";
import { quote } from "../../../model/quote.js";
import { statedDate } from "../../published.js";
import { type Atlas, atlasOf } from "./atlas.js";
import { datelineDay } from "./dateline.js";
import { leadDays } from "./lead-days.js";
import { placeOf } from "./place-of.js";
import { coveredBy } from "./releases.js";
import { sectionCountry } from "./sections.js";
import { type Statement, statementsIn } from "./statements.js";
import { strikeId } from "./strike-id.js";
import type { LogFile, StrikeLog } from "./table.js";
import { unitsOf } from "./units.js";

/** A press release of strikes: of one day, and of the days that it covers. */
export function readRelease(log: LogFile & { readonly published: string | null }): StrikeLog {
  const { text, sha256, party, options, complain } = log;
  const atlas = atlasOf(options);
  const day = dayOf(log);
  if (day === null) complain(null, NO_DAY);
  const dated = statementsOf(text, day, atlas);
  if (dated.length === 0) complain(null, NO_STRIKES);
  const nowhere = { name: null, region: null, country: null };
  const strikes = dated.map(({ statement, days }, i) => ({
    kind: "strike" as const,
    id: strikeId(sha256, i + 1, 0),
    party,
    row: i + 1,
    release: day,
    window: days,
    timeZone: options.timeZone ?? null,
    count: statement.count,
    place: placeOf(statement.place, statement.country, nowhere, false, atlas),
    targets: statement.targets,
    quote: quote(text, statement.start, statement.end),
  }));
  return { releases: day === null ? [] : [releaseOf(day, strikes)], strikes };
}

/** A release covers the days that it speaks of. */
function releaseOf(day: string, strikes: readonly { readonly window: Days | null }[]): Release {
  const windows = strikes.flatMap(({ window }) => window ?? []);
  const [start] = windows.map((days) => days.start).toSorted();
  const end = windows
    .map((days) => days.end)
    .toSorted()
    .at(-1);
  const covers = start === undefined || end === undefined ? coveredBy(day) : { start, end };
  return { day, covers };
}

const NO_DAY = "the release states no day; say on which it was published: --published 2016-10-17";
const NO_STRIKES =
  "no strikes: none of its sentences is like “Near X, two strikes destroyed a bunker.” " +
  "A table must name its columns in the first line: date,country,place,number,text";

function dayOf({ text, published, options }: LogFile & { readonly published: string | null }): string | null {
  return statedDate(text) ?? datelineDay(text) ?? published ?? options.published ?? null;
}

interface Dated {
  readonly statement: Statement;
  readonly days: Days | null;
}

/**
 * Statements that name a place; those of a whole country are sums of what follows. A paragraph without strikes of its own
 * says the country and the days of those after it.
 */
function statementsOf(text: string, day: string | null, atlas: Atlas): Dated[] {
  let country: string | null = null;
  let days = day === null ? null : coveredBy(day);
  return unitsOf(text).flatMap(({ start, end }) => {
    const unit = text.slice(start, end);
    country = sectionCountry(unit, atlas) ?? country;
    const own = day === null ? null : leadDays(unit, day);
    const found = statementsIn(text, { start, end, country }, atlas).filter(({ place }) => place !== null);
    if (found.length === 0) days = own ?? days;
    return found.map((statement) => ({ statement, days: own ?? days }));
  });
}

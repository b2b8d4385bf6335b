import type { Days, Release } from "../../../model/declaration.js";
import { quote } from "../../../model/quote.js";
import { statedDate } from "../../published.js";
import { type Atlas, atlasOf } from "./atlas.js";
import { datelineDay, headingDay } from "./dateline.js";
import { leadDays } from "./lead-days.js";
import { placeOf } from "./place-of.js";
import { releasesOf } from "./releases.js";
import { sectionCountry } from "./sections.js";
import { type Statement, statementsIn } from "./statements.js";
import { strikeId } from "./strike-id.js";
import type { LogFile, StrikeLog } from "./table.js";
import { unitsOf } from "./units.js";

/** Press releases of strikes in one text, each under its day; most texts are one release. */
export function readRelease(log: LogFile & { readonly published: string | null }): StrikeLog {
  const { text, sha256, party, options, complain } = log;
  const atlas = atlasOf(options);
  const day = dayOf(log);
  const told = statementsOf(text, day, atlas);
  if (told.length === 0) complain(null, NO_STRIKES);
  else if (told.some(({ release }) => release === null)) complain(null, NO_DAY);
  const releases = releasesIn(told);
  const covers = new Map(releases.map((release) => [release.day, release.covers]));
  const strikes = told.map(({ statement, release, days }, i) => ({
    kind: "strike" as const,
    id: strikeId(sha256, i + 1, 0),
    party,
    row: i + 1,
    release,
    window: days ?? covers.get(release ?? "") ?? null,
    timeZone: options.timeZone ?? null,
    count: statement.count,
    place: placeOf(statement.place, statement.country, NOWHERE, false, atlas),
    targets: statement.targets,
    quote: quote(text, statement.start, statement.end),
  }));
  return { releases, strikes };
}

const NOWHERE = { name: null, region: null, country: null };
const NO_DAY = "the release states no day; say on which it was published: --published 2016-10-17";
const NO_STRIKES =
  "no strikes: none of its sentences is like “Near X, two strikes destroyed a bunker.” " +
  "A table must name its columns in the first line: date,country,place,number,text";

function dayOf({ text, published, options }: LogFile & { readonly published: string | null }): string | null {
  return statedDate(text) ?? datelineDay(text) ?? published ?? options.published ?? null;
}

/** A statement with the day of its release, and the days that its words give. */
interface Told {
  readonly statement: Statement;
  readonly release: string | null;
  readonly days: Days | null;
}

/** What a paragraph says for those after it. */
interface Section {
  readonly release: string | null;
  readonly country: string | null;
  readonly days: Days | null;
}

/** Statements that name a place; those of a whole country are sums of what follows. */
function statementsOf(text: string, day: string | null, atlas: Atlas): Told[] {
  let section: Section = { release: day, country: null, days: null };
  return unitsOf(text).flatMap((unit) => {
    const words = text.slice(unit.start, unit.end);
    const release = headingDay(words);
    if (release !== null && release !== section.release) section = { release, country: null, days: null };
    section = { ...section, country: sectionCountry(words, atlas) ?? section.country };
    const own = section.release === null ? null : leadDays(words, section.release);
    const found = statementsIn(text, { ...unit, country: section.country }, atlas).filter(
      ({ place }) => place !== null,
    );
    if (found.length === 0) section = { ...section, days: own ?? section.days };
    return found.map((statement) => ({ statement, release: section.release, days: own ?? section.days }));
  });
}

/** The releases of a text. One that says of which days it speaks covers those. */
function releasesIn(told: readonly Told[]): Release[] {
  return releasesOf(told.flatMap(({ release }) => release ?? [])).map(({ day, covers }) => {
    const windows = told.flatMap(({ release, days }) => (release === day ? (days ?? covers) : []));
    const starts = windows.map(({ start }) => start).toSorted();
    const ends = windows.map(({ end }) => end).toSorted();
    return { day, covers: { start: starts[0] ?? covers.start, end: ends.at(-1) ?? covers.end } };
  });
}

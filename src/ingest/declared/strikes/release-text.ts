import type { Release } from "../../../model/declaration.js";
import { quote } from "../../../model/quote.js";
import { groupBy } from "../../../util/group-by.js";
import { statedDate } from "../../published.js";
import { atlasOf } from "./atlas.js";
import { datelineDay } from "./dateline.js";
import { type StatedDay, tellGaps } from "./gaps.js";
import { placeOf } from "./place-of.js";
import { statementsOf, type Told } from "./release-statements.js";
import { releasesOf } from "./releases.js";
import { strikeId } from "./strike-id.js";
import { withoutSums } from "./sums.js";
import type { LogFile, StrikeLog } from "./table.js";

/** A release's file, and what is known of the day on which it was published. */
type ReleaseFile = LogFile & {
  /** Day on which a page says that it was published. */
  readonly published: string | null;
  /** The text is the article of a page, whose lines are not those of the file. */
  readonly page: boolean;
};

/** Press releases of strikes in one text, each under its day; most texts are one release. */
export function readRelease(log: ReleaseFile): StrikeLog {
  const { text, sha256, party, options, complain } = log;
  const atlas = atlasOf(options);
  const { told, days } = statementsOf(log, dayOf(log), atlas);
  if (told.length === 0 && days.length === 0) complain(null, NO_STRIKES);
  else if (told.some(({ release }) => release === null)) complain(null, NO_DAY);
  tellGaps(days, "release", complain);
  const releases = releasesIn(told, days);
  const covers = new Map(releases.map((release) => [release.day, release.covers]));
  const strikes = withoutSums(told, atlas).map(({ statement, release, days }, i) => ({
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

function dayOf({ text, published, options }: ReleaseFile): string | null {
  return statedDate(text) ?? datelineDay(text) ?? published ?? options.published ?? null;
}

/** The releases of a text. One that says of which days it speaks covers those. */
function releasesIn(told: readonly Told[], days: readonly StatedDay[]): Release[] {
  const ofRelease = groupBy(told, ({ release }) => release ?? "");
  return releasesOf(days.map(({ day }) => day)).map(({ day, covers }) => {
    const windows = (ofRelease.get(day) ?? []).map(({ days }) => days ?? covers);
    const starts = windows.map(({ start }) => start).toSorted();
    const ends = windows.map(({ end }) => end).toSorted();
    return { day, covers: { start: starts[0] ?? covers.start, end: ends.at(-1) ?? covers.end } };
  });
}

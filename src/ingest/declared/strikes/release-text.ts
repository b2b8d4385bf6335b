import { quote } from "../../../model/quote.js";
import { statedDate } from "../../published.js";
import { type Atlas, atlasOf } from "./atlas.js";
import { datelineDay } from "./dateline.js";
import { placeOf } from "./place-of.js";
import { releasesOf } from "./releases.js";
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
  const [release] = day === null ? [] : releasesOf([day]);
  if (release === undefined) complain(null, NO_DAY);
  const statements = statementsOf(text, atlas);
  if (statements.length === 0) complain(null, NO_STRIKES);
  const nowhere = { name: null, region: null, country: null };
  const strikes = statements.map((statement, i) => ({
    kind: "strike" as const,
    id: strikeId(sha256, i + 1, 0),
    party,
    row: i + 1,
    release: release?.day ?? null,
    window: release?.covers ?? null,
    timeZone: options.timeZone ?? null,
    count: statement.count,
    place: placeOf(statement.place, statement.country, nowhere, false, atlas),
    targets: statement.targets,
    quote: quote(text, statement.start, statement.end),
  }));
  return { releases: release === undefined ? [] : [release], strikes };
}

const NO_DAY = "the release states no day; say on which it was published: --published 2016-10-17";
const NO_STRIKES =
  "no strikes: none of its sentences is like “Near X, two strikes destroyed a bunker.” " +
  "A table must name its columns in the first line: date,country,place,number,text";

function dayOf({ text, published, options }: LogFile & { readonly published: string | null }): string | null {
  return statedDate(text) ?? datelineDay(text) ?? published ?? options.published ?? null;
}

/** Statements that name a place; those of a whole country are sums of what follows. */
function statementsOf(text: string, atlas: Atlas): Statement[] {
  let country: string | null = null;
  return unitsOf(text).flatMap(({ start, end }) => {
    country = sectionCountry(text.slice(start, end), atlas) ?? country;
    return statementsIn(text, { start, end, country }, atlas).filter(({ place }) => place !== null);
  });
}

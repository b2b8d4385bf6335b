import type { Answer, CoverageDay, SearchRecord, StrikeMatch } from "../model/check.js";
import { baseName } from "../util/base-name.js";
import { dayInWords } from "../util/days.js";
import { isToTheDay } from "./when.js";

/** What a search of the logs amounts to, in one sentence. */
export interface Verdict {
  readonly answer: Answer;
  readonly why: string;
}

/**
 * Yes only when a strike was declared for that very day within the radius, whatever the doubt of the place alleged; no
 * only when every log covers every day that was asked for, nothing fits, and nothing is left that could not be placed.
 */
export function answerOf(record: SearchRecord): Verdict {
  const { allegation, located, logs, matches } = record;
  if (allegation.days === null) return undetermined("no day is alleged");
  if (located === null) return undetermined("the place alleged is not known");
  if (logs.length === 0) return undetermined("no strike log is on record");
  const fits = matches.filter((match) => match.fits);
  const certain = fits.find((match) => isCertain(match, record));
  if (certain !== undefined) return { answer: "yes", why: certain.why };
  const [likeliest] = fits;
  if (likeliest === undefined) return nothing(record);
  const open = gapsOf(record)[0];
  const beside = likeliest.days === 0 || open === undefined ? "" : `; ${gapWords(open)}`;
  return undetermined(`${reason(likeliest, record)}: ${likeliest.why}${beside}`);
}

const undetermined = (why: string): Verdict => ({ answer: "undetermined", why });

function isCertain(
  { strike: { window }, distanceKm, days }: StrikeMatch,
  { allegation, located, radiusKm }: SearchRecord,
): boolean {
  if (located === null || located.broad || located.places > 1 || distanceKm === null || days !== 0) return false;
  const asked = allegation.days;
  const sameDay = window !== null && asked !== null && asked.start <= window.start && window.end <= asked.end;
  return sameDay && isKnownToTheDay(allegation) && distanceKm + located.radiusKm <= radiusKm;
}

const isKnownToTheDay = ({ datePrecision }: SearchRecord["allegation"]): boolean =>
  datePrecision === null || isToTheDay(datePrecision);

function reason({ days }: StrikeMatch, { allegation, located }: SearchRecord): string {
  if (!isKnownToTheDay(allegation)) return `the day alleged is known only to the ${allegation.datePrecision}`;
  if (located !== null && located.places > 1) return "the name stands for several places";
  if (located?.broad === true) return "the place alleged is known only to a region";
  if (days !== 0) return "what is declared near is of another day, which the hour or the zone of time may explain";
  return "what is declared near may be of another day or place";
}

interface Gap extends CoverageDay {
  readonly file: string;
}

/** Days alleged that a log does not cover for certain. */
function gapsOf({ logs }: SearchRecord): Gap[] {
  return logs.flatMap(({ file, coverage }) =>
    coverage.flatMap((day) => (day.state === "released" ? [] : [{ file, ...day }])),
  );
}

const gapWords = ({ file, day, why }: Gap): string => `${baseName(file)} leaves ${dayInWords(day)} open (${why})`;

function nothing(record: SearchRecord): Verdict {
  const { matches, unplaced, radiusKm } = record;
  const [gap] = gapsOf(record);
  const [nearest] = matches;
  const none = `no strike is declared within ${radiusKm} km`;
  const beside = nearest === undefined ? "" : `; the nearest: ${nearest.why}`;
  if (gap !== undefined) return undetermined(`${none}, but ${gapWords(gap)}${beside}`);
  if (unplaced.length > 0) {
    return undetermined(`${none}, but the place of ${unplaced.length} declared then is not known${beside}`);
  }
  return { answer: "no", why: `${none} for the days that are searched, which the logs cover${beside}` };
}

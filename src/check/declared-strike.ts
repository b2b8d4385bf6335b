import type { Allegation, Check, CheckQuote, LooseStrike, SearchRecord, StrikeMatch } from "../model/check.js";
import type { Parties } from "../model/parties.js";
import { baseName } from "../util/base-name.js";
import { daysInWords } from "../util/days.js";
import { answerOf } from "./answer.js";
import { fileQuote } from "./file-quote.js";
import { onDay } from "./on-day.js";

/** So many of those that fit, or of the nearest, stand in the working; the record of the search holds all. */
const SHOWN = 5;

/** Is a strike declared near the alleged place and time? With the search behind the answer, whatever it is. */
export function declaredStrikeCheck(record: SearchRecord, parties: Parties): Check {
  const { answer, why } = answerOf(record);
  const fits = record.matches.filter((match) => match.fits);
  const shown = (fits.length > 0 ? fits : record.matches).slice(0, SHOWN);
  const loose = record.unplaced.slice(0, SHOWN);
  return {
    question: "declared-strike",
    asked: `Is a strike declared near ${placeWords(record.allegation)} ${dayWords(record.allegation)}?`,
    answer,
    why,
    working: [...searched(record), ...logWords(record, parties), ...found(record, fits), ...coverageWords(record)],
    quotes: [...shown, ...loose].map(strikeQuote),
    declarations: [...shown, ...loose].map(({ strike }) => strike.id),
    search: record,
  };
}

const placeWords = ({ place, region, lat, lon }: Allegation): string =>
  place ?? region ?? (lat === null ? "a place that is not said" : `${lat}, ${lon}`);

function dayWords({ days, datePrecision }: Allegation): string {
  return onDay(days === null ? null : { days, precision: datePrecision ?? "days" });
}

function searched({ located, spellings, namesakes, radiusKm, window, timeZones }: SearchRecord): string[] {
  const zone =
    timeZones.length === 0
      ? "the logs do not name their zone of time"
      : `the logs' days are of ${timeZones.join(", ")}`;
  return [
    located === null
      ? "The place is not known: neither coordinates nor a name or region that the gazetteer has."
      : `Place: ${located.how}; true to within ${located.radiusKm} km.`,
    ...(spellings.length === 0 ? [] : [`Spellings searched: ${spellings.join(", ")}.`]),
    ...namesakes.map(({ name, why }) => `Namesake left out: ${name}; ${why}.`),
    ...(window === null ? [] : [`Searched: within ${radiusKm} km, ${daysInWords(window.start, window.end)}; ${zone}.`]),
  ];
}

function logWords({ logs }: SearchRecord, parties: Parties): string[] {
  return logs.map(({ file, party }) => {
    const who = party === null ? "nobody says who declares it" : `declared by ${parties.displayName(party)}`;
    return `Log searched: ${baseName(file)}, ${who}.`;
  });
}

function found({ matches, unplaced }: SearchRecord, fits: readonly StrikeMatch[]): string[] {
  const words = (match: StrikeMatch): string => `${strikeQuote(match).source}: ${match.why}.`;
  const others = matches.filter((match) => !match.fits).slice(0, fits.length > 0 ? 1 : SHOWN);
  return [
    ...fits.slice(0, SHOWN).map((match) => `Fits: ${words(match)}`),
    ...(fits.length > SHOWN ? [`${fits.length - SHOWN} more fit.`] : []),
    ...others.map((match) => `Nearest that does not fit: ${words(match)}`),
    ...unplaced
      .slice(0, SHOWN)
      .map((loose) => `Cannot be ruled out: ${strikeQuote(loose).source}: ${looseWords(loose)}.`),
    ...(unplaced.length > SHOWN ? [`${unplaced.length - SHOWN} more cannot be ruled out.`] : []),
  ];
}

/** What keeps a strike from being placed: its name, a region, or its day. */
function looseWords({ strike: { place, window } }: LooseStrike): string {
  if (window === null) return "on a day that is not said";
  if (place === null) return "no place is named";
  return place.at === null
    ? `${place.name} is not known`
    : `${place.name} is known only to within ${Math.round(place.at.radiusKm)} km`;
}

function coverageWords({ logs }: SearchRecord): string[] {
  return logs.flatMap(({ file, coverage }) =>
    coverage.map(({ day, state, why }) => `${baseName(file)}, ${daysInWords(day, day)}: ${state}; ${why}.`),
  );
}

/** The words of a declared strike: the line of a log, or what an account claims. */
export function strikeQuote({ strike, log, file, claimedBy }: LooseStrike): CheckQuote {
  if (claimedBy === null) return fileQuote({ id: log, name: file }, strike.quote, strike.row);
  return { source: `${claimedBy.speaker}, ${file}`, text: log, account: claimedBy.account, quote: strike.quote };
}

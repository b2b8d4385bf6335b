import type { CheckQuote, LooseStrike, SearchRecord, StrikeMatch } from "../model/check.js";
import type { Parties } from "../model/parties.js";
import { daysInWords } from "../util/days.js";
import { filesInWords } from "./coverage-words.js";
import { fileQuote } from "./file-quote.js";

/** So many of those in reach, or of the nearest, stand in the working; the record of the search holds all. */
export const SHOWN = 5;

/** The steps of a search, in order, for a person: where, under which names, how far, in whose logs, what was found. */
export function strikeWorking(record: SearchRecord, parties: Parties): string[] {
  return [...searched(record), ...logWords(record, parties), ...found(record)];
}

function searched({ located, unknown, spellings, namesakes, radiusKm, window, timeZones }: SearchRecord): string[] {
  const zone =
    timeZones.length === 0
      ? "the logs do not name their zone of time"
      : `the logs' days are of ${timeZones.join(", ")}`;
  const far = located?.broad === true ? `within ${radiusKm} km of anywhere in it` : `within ${radiusKm} km`;
  return [
    located === null
      ? `Place: ${unknown ?? "none is alleged"}.`
      : `Place: ${located.how}; true to within ${Math.round(located.radiusKm)} km.`,
    ...(spellings.length === 0 ? [] : [`Spellings searched: ${spellings.join(", ")}.`]),
    ...namesakes.map(({ name, why }) => `Namesake left out: ${name}; ${why}.`),
    ...(window === null ? [] : [`Searched: ${far}, ${daysInWords(window.start, window.end)}; ${zone}.`]),
  ];
}

function logWords({ logs }: SearchRecord, parties: Parties): string[] {
  return logs.flatMap((own) => {
    const who = own.party === null ? "nobody says who declares it" : `declared by ${parties.displayName(own.party)}`;
    const covers = own.coverage.map(({ start, end, state, why }) => `${daysInWords(start, end)} ${state} (${why})`);
    return `Log searched: ${[filesInWords(own), who].join(", ")}${covers.length === 0 ? "" : `: ${covers.join("; ")}`}.`;
  });
}

function found({ matches, unplaced }: SearchRecord): string[] {
  const words = (match: StrikeMatch): string => `${strikeQuote(match).source}: ${match.why}.`;
  const within = matches.filter(({ reach }) => reach === "within");
  const may = matches.filter(({ reach }) => reach === "may");
  const beyond = matches.filter(({ reach }) => reach === "beyond");
  return [
    ...within.slice(0, SHOWN).map((match) => `Within the radius: ${words(match)}`),
    ...more(within, "within the radius"),
    ...may.slice(0, SHOWN).map((match) => `May reach it, as far as both places are known: ${words(match)}`),
    ...more(may, "may reach it"),
    ...beyond.slice(0, within.length + may.length > 0 ? 1 : SHOWN).map((match) => `Nearest beyond: ${words(match)}`),
    ...unplaced.slice(0, SHOWN).map((one) => `Cannot be ruled out: ${strikeQuote(one).source}: ${looseWords(one)}.`),
    ...more(unplaced, "cannot be ruled out"),
  ];
}

function more(all: readonly unknown[], what: string): string[] {
  return all.length > SHOWN ? [`${all.length - SHOWN} more: ${what}.`] : [];
}

/** What keeps a strike from being placed: its name, a region, or its day. */
function looseWords({ strike: { place, window } }: LooseStrike): string {
  if (window === null) return "on a day that is not said";
  if (place === null) return "no place is named";
  return place.at === null
    ? `${place.name} is not known`
    : `${place.name} is known only to within ${Math.round(place.at.radiusKm)} km`;
}

/** The words of a declared strike: the line of a log, or what an account claims. */
export function strikeQuote({ strike, log, file, claimedBy }: LooseStrike): CheckQuote {
  if (claimedBy === null) return fileQuote({ id: log, name: file }, strike.quote, strike.row);
  return { source: `${claimedBy.speaker}, ${file}`, text: log, account: claimedBy.account, quote: strike.quote };
}

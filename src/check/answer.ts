import type { Answer, CoverageSpan, CoveringLogs, SearchRecord, StrikeMatch } from "../model/check.js";
import type { Parties } from "../model/parties.js";
import { daysInWords } from "../util/days.js";
import { filesInWords } from "./coverage-words.js";
import { TERRITORY_KM } from "./strike-index.js";
import { isToTheDay } from "./when.js";

/** What a search of the logs amounts to, in one sentence. */
export interface Answered {
  readonly answer: Answer;
  readonly why: string;
}

/**
 * Yes only when a strike was declared for that very day and within the radius, wherever in their circles of doubt the two
 * lie; no only when the logs cover every day searched and know the country about, nothing can have been within the radius,
 * and nothing is left that could not be placed. It is an answer about those whose logs are on record, and about nobody else.
 */
export function answerOf(record: SearchRecord, parties: Parties): Answered {
  const { allegation, located, logs, matches } = record;
  if (allegation.days === null) return undetermined("no day is alleged");
  if (located === null) return undetermined(record.unknown ?? "no place is alleged");
  const reached = matches.filter(({ reach }) => reach !== "beyond");
  const certain = reached.find((match) => isCertain(match, record));
  if (certain !== undefined) return { answer: "yes", why: told(certain, parties) };
  if (logs.length === 0 && reached.length === 0) return undetermined("no strike log is on record");
  const [likeliest] = reached;
  if (likeliest === undefined) return nothing(record, parties);
  const open = gapsOf(record)[0];
  const beside = likeliest.days === 0 || open === undefined ? "" : `; ${gapWords(open)}`;
  return undetermined(`${reason(likeliest, record)}: ${told(likeliest, parties)}${beside}`);
}

const undetermined = (why: string): Answered => ({ answer: "undetermined", why });

/** The strike with whoever declares it. */
function told({ strike, claimedBy, why }: StrikeMatch, parties: Parties): string {
  if (strike.party === null)
    return claimedBy === null ? `${why}; nobody says who declares it` : `${why}; so ${claimedBy.speaker}`;
  return `${why}; declared by ${parties.displayName(strike.party)}`;
}

function isCertain(match: StrikeMatch, { allegation, located, radiusKm }: SearchRecord): boolean {
  const { strike, distanceKm, days } = match;
  const [at, window, asked] = [strike.place?.at, strike.window, allegation.days];
  if (located === null || located.broad || located.doubtful || located.places > 1) return false;
  if (distanceKm === null || days !== 0 || at == null || window === null || asked === null) return false;
  const thatDay = asked.start <= window.start && window.end <= asked.end && isKnownToTheDay(allegation);
  return thatDay && distanceKm + located.radiusKm + at.radiusKm <= radiusKm;
}

const isKnownToTheDay = ({ datePrecision }: SearchRecord["allegation"]): boolean =>
  datePrecision === null || isToTheDay(datePrecision);

/** Why the likeliest of those in reach is no certain one. */
function reason({ days, reach, strike: { window } }: StrikeMatch, { allegation, located }: SearchRecord): string {
  if (!isKnownToTheDay(allegation)) return `the day alleged is known only to the ${allegation.datePrecision}`;
  if (located !== null && located.places > 1) return "the name stands for several places";
  if (located?.doubtful === true) return "the place alleged may well be elsewhere";
  if (located?.broad === true) return "the place alleged is known to a region only";
  if (days !== 0) return "what is declared near is of another day, which the hour or the zone of time may explain";
  if (window !== null && window.start !== window.end) return "what is declared near is of one of several days";
  return reach === "within"
    ? "what is declared near may have been farther off than the radius searched"
    : "what is declared may have been within the radius searched, as far as both places are known";
}

interface Gap extends CoverageSpan {
  readonly logs: CoveringLogs;
}

/** Days searched that a party's logs do not cover for certain; a log of other years altogether is none. */
function gapsOf({ logs }: SearchRecord): Gap[] {
  return logs
    .filter(({ coverage }) => coverage.some(({ state }) => state !== "outside"))
    .flatMap((own) => own.coverage.flatMap((span) => (span.state === "released" ? [] : [{ logs: own, ...span }])));
}

const gapWords = ({ logs, start, end, why }: Gap): string =>
  `${filesInWords(logs)} leaves ${daysInWords(start, end)} open (${why})`;

/** Nothing can have been within the radius: whether that is known of every day and of this country. */
function nothing(record: SearchRecord, parties: Parties): Answered {
  const { logs, matches, unplaced, radiusKm, nearestNamedKm, located } = record;
  const nearest = matches[0] === undefined ? "" : `; the nearest: ${matches[0].why}`;
  const none = `no strike is declared within ${radiusKm} km`;
  const speaking = logs.filter(({ coverage }) => coverage.some(({ state }) => state !== "outside"));
  if (located?.doubtful === true)
    return undetermined(`${none}, but the place alleged may well be elsewhere (${located.how})${nearest}`);
  if (speaking.length === 0)
    return undetermined(`${none}, but no log on record speaks of those days${outsideWords(logs)}${nearest}`);
  if (nearestNamedKm === null || nearestNamedKm > TERRITORY_KM + (located?.radiusKm ?? 0)) {
    return undetermined(`${none}, but no log on record ever names a place within ${TERRITORY_KM} km of it${nearest}`);
  }
  const [gap] = gapsOf(record);
  if (gap !== undefined) return undetermined(`${none}, but ${gapWords(gap)}${nearest}`);
  if (unplaced.length > 0)
    return undetermined(`${none}, but the place of ${unplaced.length} declared then is not known${nearest}`);
  const who = speaking.map(({ party }) =>
    party === null ? "a log whose party is not said" : parties.displayName(party),
  );
  return { answer: "no", why: `${none} by ${who.join(", ")}, whose releases cover the days searched${nearest}` };
}

function outsideWords([logs]: readonly CoveringLogs[]): string {
  const [span] = logs?.coverage ?? [];
  return logs === undefined || span === undefined ? "" : ` (${filesInWords(logs)}: ${span.why})`;
}

import type { Allegation, Check, SearchRecord } from "../model/check.js";
import type { Parties } from "../model/parties.js";
import { type Answered, answerOf } from "./answer.js";
import { onDay } from "./on-day.js";
import { SHOWN, strikeQuote, strikeWorking } from "./strike-working.js";

/**
 * Is a strike declared near the alleged place and time? With the search behind the answer, whatever it is.
 * @param actors ids of the parties that are alleged to have acted: an answer is about those whose logs are on record
 */
export function declaredStrikeCheck(record: SearchRecord, parties: Parties, actors: readonly string[] = []): Check {
  const { answer, why, working } = aboutActors(answerOf(record, parties), record, parties, actors);
  const reached = record.matches.filter(({ reach }) => reach !== "beyond");
  const shown = (reached.length > 0 ? reached : record.matches).slice(0, SHOWN);
  const quoted = [...shown, ...record.unplaced.slice(0, SHOWN)];
  return {
    question: "declared-strike",
    asked: `Is a strike declared near ${placeWords(record.allegation)} ${dayWords(record.allegation)}?`,
    answer,
    why,
    working: [...strikeWorking(record, parties), ...working],
    quotes: quoted.map(strikeQuote),
    declarations: quoted.map(({ strike }) => strike.id),
    search: record,
  };
}

const placeWords = ({ place, region, lat, lon }: Allegation): string =>
  place ?? region ?? (lat === null ? "a place that is not said" : `${lat}, ${lon}`);

function dayWords({ days, datePrecision }: Allegation): string {
  return onDay(days === null ? null : { days, precision: datePrecision ?? "days" });
}

/** Whose strikes are not on record may have struck: where one of them is alleged to, nobody's log can say no. */
function aboutActors(
  { answer, why }: Answered,
  { logs }: SearchRecord,
  parties: Parties,
  actors: readonly string[],
): Answered & { readonly working: readonly string[] } {
  const owners = logs.flatMap(({ party }) => party ?? []);
  const silent = actors.filter((actor) => !owners.some((owner) => parties.near(owner, actor)));
  if (silent.length === 0 || logs.length === 0) return { answer, why, working: [] };
  const names = silent.map((actor) => parties.displayName(actor)).join(", ");
  const working = [`Alleged to have acted, and no log of theirs on record: ${names}.`];
  return answer === "no"
    ? { answer: "undetermined", why: `no log of ${names} is on record, who is alleged to have acted; ${why}`, working }
    : { answer, why: `${why}; no log of ${names}, alleged to have acted, is on record`, working };
}

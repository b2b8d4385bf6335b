import type { DeclaredPlace, DeclaredStrike } from "../../../model/declaration.js";
import type { DailyReport } from "../../../model/publication.js";
import { dayInWords, daysInWords } from "../../../util/days.js";
import { counted } from "../../text/words.js";

export function titleOf({ day }: DailyReport): string {
  return `Daily report: ${dayInWords(day)}`;
}

type Declared = DailyReport["strikes"][number];

/** "2 strikes, near Tal Abyad (Raqqa), that may be of this day: declared for 5–6 December 2015 by the US-led coalition" */
export function strikeInWords({ strike, claimedBy, party }: Declared): string {
  const { place, window } = strike;
  const where = place === null ? "no place said" : placeInWords(place);
  const days = window === null ? "" : ` for ${daysInWords(window.start, window.end)}`;
  const maybe = window === null || window.start === window.end ? "" : ", that may be of this day:";
  const by = claimedBy === null ? (party ?? "nobody named") : `${claimedBy}, in a report`;
  return `${numberOf(strike)}, ${where}${maybe === "" ? "," : maybe} declared${days} by ${by}`;
}

function numberOf({ count }: DeclaredStrike): string {
  if (count === null) return "strikes, their number not said";
  if (count.max === null) return `${counted(count.min, "strike")} or more`;
  return count.min === count.max ? counted(count.min, "strike") : `${count.min} to ${count.max} strikes`;
}

function placeInWords({ name, region, relation }: DeclaredPlace): string {
  const where = relation === null ? name : `${relation} ${name}`;
  return region === null ? where : `${where} (${region})`;
}

/** What stands for a section with nothing in it. */
export const EMPTY = {
  strikes:
    "None is on record. That is no statement that there was none: it holds for the logs that were declared to this ledger and the reports that are in it.",
  received: "None was received.",
  changed: "Nothing was decided.",
  incidents: "No report in this ledger tells of any.",
} as const;

export const HEADINGS = {
  strikes: "Strikes declared for this day, or for days that hold it",
  received: "Allegations received on this day",
  changed: "Steps, gradings and positions of this day",
  incidents: "Incidents said to have been on this day",
} as const;

/** What a reader must know of the strikes. */
export const NOT_A_SUM = "A log and a speaker may mean the same strikes: their numbers are not to be added up.";

/** What is left out of the incidents; null if nothing is. */
export function lessPreciseLine({ lessPrecise: n }: DailyReport): string | null {
  if (n === 0) return null;
  return `${counted(n, "more incident")} may have been on this day, known less well than to a week, and ${n === 1 ? "is" : "are"} not listed.`;
}

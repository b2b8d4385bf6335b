import type { CoverageSpan, CoveringLogs } from "../model/check.js";
import type { Days, Release } from "../model/declaration.js";
import { addDays } from "../util/calendar.js";
import { dayInWords, daysInWords } from "../util/days.js";
import { groupBy } from "../util/group-by.js";
import type { StrikeLog } from "./facts.js";

/** More files than this are named only if they speak of the days in question. */
const MOST_FILES = 5;

interface Told extends Release {
  readonly file: string;
}

/** The logs of one party, which together say what days it speaks of: daily releases may be as many files. */
class PartyLogs {
  readonly #days = new Map<string, Told>();
  readonly #first: string | null;
  readonly #last: string | null;

  constructor(
    readonly party: string | null,
    readonly logs: readonly StrikeLog[],
  ) {
    for (const { releases, file } of logs) {
      for (const release of releases) this.#cover({ ...release, file });
    }
    const days = [...this.#days.keys()].sort();
    this.#first = days[0] ?? null;
    this.#last = days.at(-1) ?? null;
  }

  over(days: Days): CoveringLogs {
    return { party: this.party, files: this.#filesOn(days), coverage: spans(daysOf(days).map((day) => this.#on(day))) };
  }

  /** A day's own release says more of it than one that comes after a gap. */
  #cover(told: Told): void {
    for (const day of daysOf(told.covers)) {
      const known = this.#days.get(day);
      if (known === undefined || told.covers.end === day) this.#days.set(day, told);
    }
  }

  #on(day: string): CoverageSpan {
    const [first, last] = [this.#first, this.#last];
    if (first === null || last === null)
      return on(day, "unknown", "a list of single strikes does not say which days it covers");
    if (day < first) return on(day, "outside", `the log begins with ${dayInWords(first)}`);
    if (day > last) return on(day, "outside", `the log ends with ${dayInWords(last)}`);
    const told = this.#days.get(day);
    if (told === undefined) return on(day, "unknown", "no release covers it");
    if (told.covers.end === day) return on(day, "released", `release of ${dayInWords(told.day)}`);
    const covered = daysInWords(told.covers.start, told.covers.end);
    return on(
      day,
      "unknown",
      `no release of its own; that of ${dayInWords(told.day)} comes after a gap and may speak of any of ${covered}`,
    );
  }

  #filesOn(days: Days): CoveringLogs["files"] {
    const speaking = ({ releases }: StrikeLog): boolean =>
      releases.some(({ covers }) => covers.start <= days.end && days.start <= covers.end);
    const named = this.logs.length <= MOST_FILES ? this.logs : this.logs.filter(speaking);
    return named.map(({ id, file }) => ({ log: id, file }));
  }
}

const on = (day: string, state: CoverageSpan["state"], why: string): CoverageSpan => ({
  start: day,
  end: day,
  state,
  why,
});

/** Days beside each other of one state and reason are one span; each day that is released has a release of its own. */
function spans(days: readonly CoverageSpan[]): CoverageSpan[] {
  const joined: CoverageSpan[] = [];
  for (const day of days) {
    const last = joined.at(-1);
    if (last === undefined || last.state !== day.state || (last.why !== day.why && day.state !== "released"))
      joined.push(day);
    else
      joined[joined.length - 1] = {
        ...last,
        end: day.end,
        why: last.why === day.why ? day.why : "each day has a release of its own",
      };
  }
  return joined;
}

function daysOf({ start, end }: Days): string[] {
  const days: string[] = [];
  for (let day = start; day <= end; day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * What declared logs cover, party by party. A release covers the days since the one before it; of these only the last, the
 * eve of the release, has a release of its own. On a day without one a party may have struck and not said so, or said so
 * later.
 */
export class Coverage {
  readonly #parties: readonly PartyLogs[];

  constructor(logs: readonly StrikeLog[]) {
    const files = logs.filter(({ claimedBy }) => claimedBy === null);
    this.#parties = [...groupBy(files, ({ party, id }) => party ?? id).values()].map(
      (own) => new PartyLogs(own[0]?.party ?? null, own),
    );
  }

  /** Of each party that has a log on record. */
  over(days: Days | null): CoveringLogs[] {
    const none = ({ party, logs }: PartyLogs): CoveringLogs => ({
      party,
      files: logs.slice(0, MOST_FILES).map(({ id, file }) => ({ log: id, file })),
      coverage: [],
    });
    return this.#parties.map((own) => (days === null ? none(own) : own.over(days)));
  }
}

import type { RecordedSearch, Step } from "../../model/assessment.js";
import type { Check, CoveringLogs, SearchRecord, StrikeMatch } from "../../model/check.js";
import type { Parties } from "../../model/parties.js";
import { addDays } from "../../util/calendar.js";

/** What the guard holds a recorded search against. */
export interface GuardScene {
  /** The party against which the allegation is. */
  readonly party: string;
  readonly parties: Parties;
  /** What a search made now would look at; see `RecordedSearch`. */
  readonly basis: string;
  /** How far and how many days about a search usually looks, and how near a place named by a log makes it one of that country. */
  readonly usual: { readonly radiusKm: number; readonly days: number; readonly territoryKm: number };
}

export interface RecordedStep {
  readonly step: Step;
  readonly found: RecordedSearch;
}

/** The search that was recorded last; null where none is. */
export function lastSearch(steps: readonly Step[]): RecordedStep | null {
  const step = steps.findLast(({ detail }) => detail.step === "search");
  return step?.detail.step === "search" ? { step, found: step.detail.found } : null;
}

/**
 * What keeps "no strikes by us in the area and time" from being given as a reason [P]: it cannot be said without a
 * recorded search, and the search must bear it out: of the place and days as they are known now, in the party's own logs,
 * with no strike of theirs found there. What a usual search leaves open it does not refuse: that is for the person to
 * weigh. A narrower one bears nothing out that it leaves open, or one could search until nothing is found.
 * @param on ISO date of the decision; null if none is said yet
 */
export function noStrikesLacks(steps: readonly Step[], on: string | null, scene: GuardScene): readonly string[] {
  const last = lastSearch(steps);
  if (last === null) return ["a recorded search of the strike logs: take the step “search” first"];
  const { step, found } = last;
  if (found.checks.length === 0) {
    return [`a search that is still on record: that of step ${step.number} was erased with a report; search again`];
  }
  if (found.basis !== scene.basis) {
    return [
      `a search of what is on record now: the accounts or the logs have changed since step ${step.number}; search again`,
    ];
  }
  if (on !== null && step.on > on)
    return [`a search that was there when it was decided: that of step ${step.number} is of ${step.on}`];
  return found.checks.flatMap((check) => (check.search === null ? [] : checkLacks(check, check.search, scene)));
}

function checkLacks(check: Check, record: SearchRecord, scene: GuardScene): string[] {
  const lack = searchedLack(record, scene) ?? foundLack(check, record, scene);
  return lack === null ? [] : [lack];
}

/** What of the place, the days or the logs the search could not look at, or did not. */
function searchedLack(record: SearchRecord, scene: GuardScene): string | null {
  const { located, unknown, window, logs, nearestNamedKm } = record;
  const { days, territoryKm } = scene.usual;
  if (located === null) return `a place that can be searched: ${unknown ?? "no place is alleged"}`;
  if (window === null) return "a day that can be searched: no day is alleged";
  if (isShort(record, scene)) return `a search of ${days} day before and after: the hour may be of another day`;
  const own = logs.filter(({ party }) => isOwn(party, scene));
  if (own.length === 0) return `a strike log of ${nameOf(scene)}: none is on record; declare it, and search again`;
  if (own.every(isOutside)) return `a log of ${nameOf(scene)} that covers ${window.start} to ${window.end}`;
  return nearestNamedKm === null || nearestNamedKm > territoryKm + located.radiusKm
    ? `a log that speaks of that country: none names a place within ${territoryKm} km of ${whereOf(record)}`
    : null;
}

/** What it found that speaks against the reason. */
function foundLack({ answer }: Check, record: SearchRecord, scene: GuardScene): string | null {
  const near = record.matches.filter(({ reach, strike }) => reach !== "beyond" && isOwn(strike.party, scene));
  const struck = near.find((match) => match.reach === "within" && isOfTheDay(match, record));
  if (answer === "yes" && struck !== undefined) {
    return `a search that finds no strike of ${nameOf(scene)}: near ${whereOf(record)} it found one (${struck.why})`;
  }
  const [open] = record.radiusKm < scene.usual.radiusKm ? near : [];
  return open === undefined ? null : `a search as wide as the usual one: this narrower one leaves open (${open.why})`;
}

const whereOf = ({ allegation }: SearchRecord): string => allegation.place ?? allegation.region ?? "the place alleged";

/** For certain: a strike of the day before, or of one of several days, the search leaves open. */
function isOfTheDay({ strike: { window } }: StrikeMatch, { allegation: { days } }: SearchRecord): boolean {
  return window !== null && days !== null && days.start <= window.start && window.end <= days.end;
}

function isShort({ allegation: { days }, window }: SearchRecord, { usual }: GuardScene): boolean {
  if (days === null || window === null) return true;
  return window.start > addDays(days.start, -usual.days) || window.end < addDays(days.end, usual.days);
}

function isOwn(party: string | null, { party: against, parties }: GuardScene): boolean {
  return party !== null && parties.near(party, against);
}

function isOutside({ coverage }: CoveringLogs): boolean {
  return coverage.every(({ state }) => state === "outside");
}

const nameOf = ({ party, parties }: GuardScene): string => parties.displayName(party);

import type { Parties } from "../model/parties.js";
import { act } from "./features/act.js";
import { actor } from "./features/actor.js";
import { count } from "./features/count.js";
import type { Feature } from "./features/feature.js";
import { people } from "./features/people.js";
import { place } from "./features/place.js";
import { target } from "./features/target.js";
import { time } from "./features/time.js";
import { words } from "./features/words.js";
import type { Profile } from "./profile.js";

/**
 * The questions, and the points that a full answer is worth. Place and time make an incident, so only the two together
 * come near the threshold; everything else supports them, or stands in where a telling leaves one of them out.
 */
export const QUESTIONS: readonly { readonly ask: Feature; readonly points: number }[] = [
  { ask: place, points: 4 }, // Do they name the same place?
  { ask: time, points: 3 }, // Do they tell of the same time?
  { ask: people, points: 4 }, // Do they name the same people?
  { ask: words, points: 4 }, // Do they carry the same words?
  { ask: count, points: 2 }, // Do they count the same?
  { ask: target, points: 2 }, // Was the same thing hit?
  { ask: act, points: 1 }, // Was it the same kind of act?
  { ask: actor, points: 1 }, // Do they blame the same party?
];

/** A village and a day, or what is worth as much. */
export const THRESHOLD = 6;

/** Below this a finding is no reason: that both lie in one country joins nothing. */
const WORTH_SAYING = 0.15;

/** What was decided of two tellings, and why. */
export interface Decision {
  readonly linked: boolean;
  readonly veto: boolean;
  readonly points: number;
  readonly because: readonly string[];
}

/** Asks every question; silence adds nothing; one veto parts. The points are the same for both orders. */
export function decide(a: Profile, b: Profile, parties: Parties): Decision {
  if (cannotBeOne(a, b, parties)) return { linked: false, veto: true, points: 0, because: [] };
  const findings = QUESTIONS.map(({ ask, points }) => ({ points, finding: ask(a, b, parties) }));
  const points = findings.reduce((sum, x) => sum + (x.finding?.score ?? 0) * x.points, 0);
  const because = findings.flatMap(({ finding }) =>
    finding?.because != null && finding.score >= WORTH_SAYING ? [finding.because] : [],
  );
  return { linked: points >= THRESHOLD, veto: false, points, because };
}

/** The questions that may part two tellings for good, the cheapest first. */
const PARTING: readonly Feature[] = [time, act, place];

/** Two incidents that one report keeps apart are two, and so are tellings that contradict each other in kind. */
export function cannotBeOne(a: Profile, b: Profile, parties: Parties): boolean {
  return a.report === b.report || PARTING.some((ask) => ask(a, b, parties)?.veto === true);
}

import { AFTERMATH_WORDS } from "../../../data/english/tallies.js";
import type { Act } from "../../model/account.js";
import { actsFit } from "../../util/acts.js";
import { daysBetween } from "../../util/calendar.js";
import type { Interval } from "../time/types.js";
import type { Mention } from "./mention.js";
import { Told } from "./told.js";

/** The mentions of one attack in one report. */
export interface IncidentDraft {
  readonly mentions: Mention[];
  act: Act | null;
  readonly exact: Set<string>;
  readonly broad: Set<string>;
  /** What its places lie in. */
  readonly around: Set<string>;
  /** A quarter of its town was named. */
  inQuarter: boolean;
  date: Interval | null;
  readonly told: Told;
}

/** What a mention shares with an incident, or has against it, in points; each is a question. */
interface Fit {
  /** Is a town, village or quarter named in both? Are different ones named? */
  readonly place: number;
  /** Can both have happened on one day? */
  readonly date: number;
  /** Can both be one kind of attack? */
  readonly act: number;
  /** Are the same numbers told? */
  readonly counts: number;
  /** Does the same speaker say that somebody else did it? */
  readonly actor: number;
  /** Do the words point back ("the strikes") or apart ("another strike")? */
  readonly reference: number;
  /** Is it the incident that was spoken of last? */
  readonly recency: number;
}

/** From this sum of points a mention is of the incident; below, of a new one. */
const JOIN = 0.5;
/** How many incidents back a mention without a place of theirs may still refer. */
const MEMORY = 16;

/** Level 7: gathers mentions into the incidents of a report, in the order of telling. `published`: ISO date or null. */
export function groupMentions(mentions: readonly Mention[], published: string | null): IncidentDraft[] {
  const incidents: IncidentDraft[] = [];
  const byPlace = new Map<string, Set<IncidentDraft>>();
  let last: IncidentDraft | null = null;
  for (const mention of mentions) {
    let best: IncidentDraft | null = null;
    let score = JOIN;
    for (const incident of candidates(mention, incidents, byPlace)) {
      const near = isTitle(mention) ? incident === incidents[0] : incident === last;
      const points = total(fit(mention, incident, { isLast: near, published }));
      if (points > score || (points === score && best === null)) [best, score] = [incident, points];
    }
    const home: IncidentDraft = best ?? open(incidents);
    enter(home, mention);
    for (const key of home.exact) byPlace.set(key, (byPlace.get(key) ?? new Set()).add(home));
    last = home;
  }
  return incidents;
}

/** A headline, which is taken after the body, tells what the body told first. */
function isTitle({ statement }: Mention): boolean {
  return statement.clause.role === "title";
}

/** The incidents told lately, and all that share a place with the mention, in the order of telling. */
function candidates(
  mention: Mention,
  incidents: readonly IncidentDraft[],
  byPlace: ReadonlyMap<string, ReadonlySet<IncidentDraft>>,
): Iterable<IncidentDraft> {
  if (incidents.length <= MEMORY) return incidents;
  return new Set([...mention.where.exact.flatMap((key) => [...(byPlace.get(key) ?? [])]), ...incidents.slice(-MEMORY)]);
}

function open(incidents: IncidentDraft[]): IncidentDraft {
  const incident: IncidentDraft = {
    mentions: [],
    act: null,
    exact: new Set(),
    broad: new Set(),
    around: new Set(),
    inQuarter: false,
    date: null,
    told: new Told(),
  };
  incidents.push(incident);
  return incident;
}

function enter(incident: IncidentDraft, mention: Mention): void {
  const { where } = mention;
  incident.mentions.push(mention);
  incident.told.add(mention);
  incident.inQuarter ||= where.quarter;
  if (incident.act === null || incident.act === "other") incident.act = mention.act ?? incident.act;
  if (mention.time?.kind === "point" && !(isAftermath(mention) && incident.date !== null))
    incident.date = narrower(incident.date, mention.time.interval);
  // What is told of several towns at once ("shells hit A and B") is the place of none of their incidents.
  if (where.separate > 1) return;
  for (const key of where.exact) incident.exact.add(key);
  for (const key of where.broad) incident.broad.add(key);
  for (const key of where.around) incident.around.add(key);
}

function narrower(a: Interval | null, b: Interval | null): Interval | null {
  if (a === null || b === null) return a ?? b;
  return daysBetween(b.start, b.end) < daysBetween(a.start, a.end) ? b : a;
}

function fit(
  mention: Mention,
  incident: IncidentDraft,
  { isLast, published }: { isLast: boolean; published: string | null },
): Fit {
  return {
    place: placeFit(mention, incident),
    date: dateFit(mention, incident, published),
    act: mention.act === null || incident.act === null ? 0 : actsFit(mention.act, incident.act) ? 0.3 : -1,
    counts: countFit(mention, incident),
    actor: actorFit(mention, incident),
    reference: referenceFit(mention, incident, isLast),
    recency: isLast ? 0.6 : 0.2,
  };
}

/** "Rescuers pulled two bodies from the rubble", and no place: of what was told last, as "the strike" would be. */
function referenceFit(mention: Mention, incident: IncidentDraft, isLast: boolean): number {
  // "Elsewhere, he accused the rebels of an attack, saying five had died": set apart once, not from itself.
  const goesOn = incident.mentions.at(-1)?.statement.clause === mention.statement.clause;
  if (mention.another && !(goesOn && mention.actNouns.every((a) => !a.another))) return -2;
  if (mention.refersBack) return isLast ? 1.3 : 1;
  const looksBack = isAftermath(mention) && mention.where.exact.length === 0;
  return isLast && looksBack && mention.statement.clause.tokens.some((t) => AFTERMATH_WORDS.has(t.lower)) ? 0.6 : 0;
}

function total(f: Fit): number {
  return f.place + f.date + f.act + f.counts + f.actor + f.reference + f.recency;
}

function placeFit({ where }: Mention, incident: IncidentDraft): number {
  if (where.exact.some((k) => incident.exact.has(k))) return where.separate > 1 ? 0.5 : 2;
  // "Hasakah" may be the town or its province.
  if (where.exact.some((k) => incident.broad.has(k))) return 0.5;
  // A quarter and its city, told apart: neither for nor against.
  if (where.exact.some((k) => incident.around.has(k)) || anyOf(where.around, incident.exact)) return 0;
  // "the market quarter": of the town just told, unless a quarter of it was.
  if (where.quarter && mayHold(incident)) return 0;
  if (where.exact.length > 0 && incident.exact.size > 0) return -2;
  if (where.broad.some((k) => incident.around.has(k)) || anyOf(where.around, incident.broad)) return 0;
  if (where.broad.some((k) => incident.broad.has(k))) return 0.5;
  return where.broad.length > 0 && incident.broad.size > 0 && where.exact.length === 0 ? -1.5 : 0;
}

function mayHold(incident: IncidentDraft): boolean {
  return incident.exact.size > 0 && !incident.inQuarter;
}

function anyOf(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of b) if (a.has(key)) return true;
  return false;
}

/** What is told without a date is news: of the last days before publication, and of no attack long before. */
const NEWS_DAYS = 10;

const AFTERMATH_DAYS = 3;

/** People are counted and no attack is told: it was told before. */
export function isAftermath(mention: Pick<Mention, "actNouns" | "acts">): boolean {
  return mention.actNouns.length === 0 && !mention.acts;
}

function dateFit(mention: Mention, incident: IncidentDraft, published: string | null): number {
  const own = mention.time?.kind === "point" ? mention.time.interval : null;
  if (own === null) return mention.said === null ? 0 : saidFit(mention.said, incident, published);
  // "26 bodies were found in two blocks, which it said had been bombed in early March": one sentence, one attack.
  const { clause } = mention.statement;
  const goesOn = mention.harm.length === 0 && incident.mentions.at(-1)?.statement.clause === clause;
  if (incident.date === null && goesOn) return 0;
  if (incident.date === null) return published !== null && daysBetween(own.end, published) > NEWS_DAYS ? -2.5 : 0;
  if (own.start <= incident.date.end && incident.date.start <= own.end) return 0.7;
  // "Rescuers pulled three bodies from the rubble on Sunday": the days after an attack are still its own.
  const after = daysBetween(incident.date.end, own.start);
  return isAftermath(mention) && after > 0 && after <= AFTERMATH_DAYS ? 0 : -2.5;
}

/** "On August 15, activists reported": no attack of a later day, nor the undated news of another. */
function saidFit(said: Interval, incident: IncidentDraft, published: string | null): number {
  if (incident.date !== null) return incident.date.start > said.end ? -2.5 : 0;
  return !incident.told.saidOn(said) && published !== null && daysBetween(said.end, published) > NEWS_DAYS ? -2.5 : 0;
}

/** Speakers may disagree about who did it; one who names two parties tells of an attack and of the answer to it. */
function actorFit(mention: Mention, { told }: IncidentDraft): number {
  return told.otherParty(mention) ? -0.8 : 0;
}

/** The same number told again speaks for one incident; another number by the same speaker, against it. */
function countFit(mention: Mention, { told }: IncidentDraft): number {
  if (told.sameNumber(mention)) return 0.8;
  return told.otherNumber(mention) ? -0.7 : 0;
}

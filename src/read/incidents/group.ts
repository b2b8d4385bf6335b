import type { Act } from "../../model/account.js";
import { actsFit } from "../../util/acts.js";
import type { PlaceMention } from "../places/find.js";
import type { Interval } from "../time/types.js";
import type { Mention } from "./mention.js";
import { isBroad, keyOf, MAJOR, separatePlaces, withinKeys } from "./place-key.js";

/** The mentions of one attack in one report. */
export interface IncidentDraft {
  readonly mentions: Mention[];
  act: Act | null;
  readonly placeKeys: Set<string>;
  readonly broadKeys: Set<string>;
  /** What its places lie in. */
  readonly around: Set<string>;
  date: Interval | null;
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
  /** Do the words point back ("the strikes") or apart ("another strike")? */
  readonly reference: number;
  /** Is it the incident that was spoken of last? */
  readonly recency: number;
}

const JOIN = 0.5;

/** Level 7: gathers mentions into the incidents of a report, in the order of telling. */
export function groupMentions(mentions: readonly Mention[]): IncidentDraft[] {
  const incidents: IncidentDraft[] = [];
  let last: IncidentDraft | null = null;
  for (const mention of mentions) {
    const ranked = incidents.map((incident) => ({ incident, score: total(fit(mention, incident, incident === last)) })).sort((a, b) => b.score - a.score);
    const best = ranked[0];
    const home = best !== undefined && best.score >= JOIN ? best.incident : open(incidents);
    enter(home, mention);
    last = home;
  }
  return incidents;
}

function open(incidents: IncidentDraft[]): IncidentDraft {
  const incident: IncidentDraft = { mentions: [], act: null, placeKeys: new Set(), broadKeys: new Set(), around: new Set(), date: null };
  incidents.push(incident);
  return incident;
}

function enter(incident: IncidentDraft, mention: Mention): void {
  incident.mentions.push(mention);
  if (incident.act === null || incident.act === "other") incident.act = mention.act ?? incident.act;
  if (mention.time?.kind === "point") incident.date = narrower(incident.date, mention.time.interval);
  // What is told of several towns at once ("shells hit A and B") is the place of none of their incidents.
  if (separatePlaces(mention, MAJOR) > 1) return;
  for (const place of finest(mention)) (isBroad(place) ? incident.broadKeys : incident.placeKeys).add(keyOf(place));
  for (const place of mention.places) for (const key of withinKeys(place, mention)) incident.around.add(key);
}

function narrower(a: Interval | null, b: Interval | null): Interval | null {
  if (a === null || b === null) return a ?? b;
  return b.end.localeCompare(a.end) - b.start.localeCompare(a.start) < 0 ? b : a;
}

function fit(mention: Mention, incident: IncidentDraft, isLast: boolean): Fit {
  return {
    place: placeFit(mention, incident),
    date: dateFit(mention, incident),
    act: mention.act === null || incident.act === null ? 0 : actsFit(mention.act, incident.act) ? 0.3 : -1,
    counts: countFit(mention, incident),
    reference: mention.another ? -2 : mention.refersBack ? 1 : 0,
    recency: isLast ? 0.6 : 0.2,
  };
}

function total(f: Fit): number {
  return f.place + f.date + f.act + f.counts + f.reference + f.recency;
}

function placeFit(mention: Mention, incident: IncidentDraft): number {
  const exact = finest(mention).filter((p) => !isBroad(p));
  const own = exact.map(keyOf);
  if (own.some((k) => incident.placeKeys.has(k))) return separatePlaces(mention, MAJOR) > 1 ? 0.5 : 2;
  const broad = mention.places.filter(isBroad).map(keyOf);
  const nested = own.some((k) => incident.around.has(k)) || exact.some((p) => withinKeys(p, mention).some((k) => incident.placeKeys.has(k)));
  if (nested) return 0;
  if (own.length > 0 && incident.placeKeys.size > 0) return -2;
  if (broad.some((k) => incident.broadKeys.has(k))) return 0.5;
  if (broad.length > 0 && incident.broadKeys.size > 0 && own.length === 0) return -1.5;
  return 0;
}

function dateFit(mention: Mention, incident: IncidentDraft): number {
  const own = mention.time?.kind === "point" ? mention.time.interval : null;
  if (own === null || incident.date === null) return 0;
  return own.start <= incident.date.end && incident.date.start <= own.end ? 0.7 : -2.5;
}

function countFit(mention: Mention, incident: IncidentDraft): number {
  const known = incident.mentions.flatMap((m) => m.harm);
  const same = mention.harm.filter((h) => known.some((k) => k.outcome === h.outcome && k.min === h.min && h.min > 1));
  if (same.length > 0) return 0.8;
  const { speaker } = mention.statement;
  const told = incident.mentions.filter((m) => m.statement.speaker.name === speaker.name).flatMap((m) => m.harm);
  const other = mention.harm.some((h) => h.partOf === null && !h.toll && told.some((k) => k.partOf === null && k.outcome === h.outcome && k.group === h.group && k.min !== h.min));
  return other ? -0.7 : 0;
}

/** The places of a mention that no other of its places lies in: the quarter, not its city. */
function finest(mention: Mention): readonly PlaceMention[] {
  const outer = new Set(mention.places.flatMap((p) => withinKeys(p, mention)));
  const inner = mention.places.filter((p) => !outer.has(keyOf(p)));
  return inner.length > 0 ? inner : mention.places;
}

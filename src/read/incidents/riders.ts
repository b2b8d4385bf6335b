import type { ClaimAttribute } from "../../model/account.js";
import { claimsIn } from "../accounts/claims-of.js";
import type { Statement } from "../accounts/statements.js";
import type { IncidentDraft } from "./group.js";
import type { Mention } from "./mention.js";
import { whereOf } from "./where.js";

/** Claims that are about one attack by what they are, so that a speaker who makes one speaks of it. */
const TELLING: ReadonlySet<ClaimAttribute> = new Set([
  "warning",
  "notice",
  "assessment",
  "declared-strike",
  "justification",
  "evidence",
  "whereabouts",
  "response",
  "weapon",
  "damage",
  "show-of-force",
]);

/** How many sentences back the attack may stand that somebody who is quoted goes on about, and that the report itself does. */
const REACH = { quoted: 6, publisher: 2, same: 12 };

/** A statement that names no attack of its own, but says something of the one that was told before it. */
export function isRider(statement: Statement): boolean {
  return statement.clause.role !== "title" && claimsIn(statement).length > 0;
}

/** A mention for a statement that only makes claims: no place, time or person of it is the attack's. */
export function riderOf(statement: Statement): Mention {
  return {
    statement,
    ...{ harm: [], actors: [], places: [], actNouns: [], time: null, said: null, act: null },
    where: whereOf([], statement.clause),
    ...{ acts: false, refersBack: true, another: false, tally: false },
  };
}

/** Something told of an incident: by whom, in which sentence. */
interface Told {
  readonly incident: IncidentDraft;
  readonly at: number;
  readonly speaker: string;
}

/** Adds to each incident the statements that go on about it, which stand in the order of the report. */
export function ride(incidents: readonly IncidentDraft[], riders: readonly Statement[]): void {
  const told = incidents.flatMap((incident) => incident.mentions.map((m) => toldBy(m.statement, incident)));
  told.sort((a, b) => a.at - b.at);
  const bySpeaker = new Map<string, Told>();
  let last: Told | null = null;
  let next = 0;
  const pass = (one: Told) => {
    last = one;
    bySpeaker.set(one.speaker, one);
  };
  for (const rider of riders) {
    for (; next < told.length && (told[next] as Told).at <= rider.clause.index; next++) pass(told[next] as Told);
    const incident = homeOf(rider, bySpeaker.get(nameOf(rider)) ?? null, last);
    if (incident === null) continue;
    incident.mentions.push(riderOf(rider));
    pass(toldBy(rider, incident));
  }
}

function toldBy(statement: Statement, incident: IncidentDraft): Told {
  return { incident, at: statement.clause.index, speaker: nameOf(statement) };
}

/** A name that no speaker has stands for the report itself. */
function nameOf({ speaker }: Statement): string {
  return speaker.publisher ? "" : speaker.name;
}

/** "They allegedly entered the safe zone": where those who were told of stood, in a report that only others speak in. */
function saysWhere(rider: Statement): boolean {
  return claimsIn(rider).some(({ attribute, value }) => attribute === "agreement" && value["relation"] != null);
}

/** The attack that a speaker told of before, or, where they are quoted with a claim of weight, the one told last. */
function homeOf(rider: Statement, own: Told | null, last: Told | null): IncidentDraft | null {
  const near = (t: Told | null, reach: number) => t !== null && rider.clause.index - t.at <= reach;
  if (rider.speaker.publisher) {
    const goesOn = own === null ? saysWhere(rider) : own.incident === last?.incident;
    return near(last, REACH.publisher) && goesOn ? (last?.incident ?? null) : null;
  }
  if (near(own, REACH.same)) return own?.incident ?? null;
  // Who told of an attack long before now speaks of the war.
  if (own !== null) return null;
  const strong = claimsIn(rider).some((c) => TELLING.has(c.attribute));
  return strong && near(last, REACH.quoted) ? (last?.incident ?? null) : null;
}

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
    ...{ harm: [], actors: [], places: [], actNouns: [], time: null, act: null },
    where: whereOf([], statement.clause),
    ...{ acts: false, refersBack: true, another: false, tally: false },
  };
}

/** Adds to each incident the statements that go on about it. The order of incidents stays. */
export function ride(incidents: readonly IncidentDraft[], riders: readonly Statement[]): void {
  const told = incidents
    .flatMap((incident) =>
      incident.mentions.map((m) => ({ incident, at: m.statement.clause.index, speaker: m.statement.speaker.name })),
    )
    .sort((a, b) => a.at - b.at);
  for (const rider of riders) {
    const { clause, speaker } = rider;
    const before = told.filter((t) => t.at <= clause.index);
    const own = before.findLast((t) => t.speaker === speaker.name);
    const last = before.at(-1);
    const near = (t: typeof last, reach: number) => t !== undefined && clause.index - t.at <= reach;
    const strong = claimsIn(rider).some((c) => TELLING.has(c.attribute));
    const home = near(own, speaker.publisher ? REACH.publisher : REACH.same)
      ? own
      : !speaker.publisher && strong && near(last, REACH.quoted)
        ? last
        : undefined;
    home?.incident.mentions.push(riderOf(rider));
  }
}

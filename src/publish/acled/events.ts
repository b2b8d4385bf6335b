import type { Act } from "../../model/account.js";

/** ACLED's event and sub-event type of an act; null is for a coder to say. */
export interface EventType {
  readonly event: string | null;
  readonly sub: string | null;
}

const REMOTE = "Explosions/Remote violence";
const NONE: EventType = { event: null, sub: null };

/**
 * After the ACLED Codebook, where the act alone tells. Bombs may be set or dropped, and whether ground forces or gunmen met
 * fighters or civilians decides ACLED's type: of these acts we give what is sure, and no more.
 */
const EVENTS: { readonly [act in Act]: EventType } = {
  "air-strike": { event: REMOTE, sub: "Air/drone strike" },
  shelling: { event: REMOTE, sub: "Shelling/artillery/missile attack" },
  missile: { event: REMOTE, sub: "Shelling/artillery/missile attack" },
  bombing: { event: REMOTE, sub: null },
  chemical: { event: REMOTE, sub: "Chemical weapon" },
  clash: { event: "Battles", sub: "Armed clash" },
  abduction: { event: "Violence against civilians", sub: "Abduction/forced disappearance" },
  execution: { event: "Violence against civilians", sub: "Attack" },
  "ground-attack": NONE,
  shooting: NONE,
  other: NONE,
};

export function eventType(act: Act | null): EventType {
  return act === null ? NONE : EVENTS[act];
}

/** All of these are political violence to ACLED; what is none of them is not said. */
export function disorderType(act: Act | null): string | null {
  return eventType(act).event === null ? null : "Political violence";
}

import type { Act, Basis } from "../../model/account.js";
import type { Clause } from "../document.js";
import type { Mention } from "../incidents/mention.js";
import { leadOf } from "./lead.js";

const LEAD_SENTENCES = 2;

/** What kind of attack an account tells of: in its own words, else as its incident or the report's lead has it. */
export function actOf(
  own: readonly Mention[],
  incident: Act | null,
  lead: Act | null,
): { act: Act | null; actBasis: Basis } {
  const stated = own.map((m) => m.act).find(isPlain) ?? null;
  if (stated !== null) return { act: stated, actBasis: "stated" };
  const act = isPlain(incident) ? incident : (lead ?? incident);
  return { act, actBasis: "implied" };
}

/** A kind of its own, not "attack" or "incident". */
function isPlain(act: Act | null): act is Act {
  return act !== null && act !== "other";
}

/** The kind of attack that headline and lead tell of. */
export function leadAct(clauses: readonly Clause[]): Act | null {
  return (
    leadOf(clauses, LEAD_SENTENCES)
      .flatMap((c) => c.chunks.map((k) => k.act?.act ?? null))
      .find(isPlain) ?? null
  );
}

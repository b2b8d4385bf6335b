import type { Notice } from "../model/declaration.js";
import type { ClaimedNotice } from "./claimed-notices.js";
import type { CheckTools, IncidentFacts } from "./facts.js";
import type { HeldNotice } from "./notice-record.js";
import { sameOne, surelyOne } from "./warning-parties.js";

/** Two accounts that cannot both be right: one says given, the other none, and they may speak of one warning. */
export type Clash = readonly [ClaimedNotice, ClaimedNotice];

export function clashIn(
  claimed: readonly ClaimedNotice[],
  facts: IncidentFacts,
  { parties }: CheckTools,
): Clash | null {
  const firm = claimed.filter(({ suspected, claim }) => !suspected && claim.attribute === "warning");
  for (const given of firm.filter((c) => c.given)) {
    const none = firm.find((c) => !c.given && mayBeOne(given, c, facts, parties));
    if (none !== undefined) return [given, none];
  }
  return null;
}

function mayBeOne(a: ClaimedNotice, b: ClaimedNotice, facts: IncidentFacts, parties: CheckTools["parties"]): boolean {
  return (
    a.account.id !== b.account.id && sameOne(a.from, b.from, facts, parties) && sameOne(a.to, b.to, facts, parties)
  );
}

/** Who says that none was given, and the notice on record that went to just those. */
export interface Against {
  readonly none: ClaimedNotice;
  readonly notice: Notice;
}

/**
 * A notice contradicts a denial only if it was surely of that place and day, sent before, and went to those of whom it is
 * denied; and, where the denial says from whom, came from these.
 */
export function againstRecord(
  claimed: readonly ClaimedNotice[],
  recorded: readonly HeldNotice[],
  facts: IncidentFacts,
  { parties }: CheckTools,
): Against | null {
  const sure = recorded.filter(({ answer }) => answer === "yes").map(({ notice }) => notice);
  for (const none of claimed.filter(({ given, suspected }) => !given && !suspected)) {
    const notice = sure.find(
      ({ from, to }) =>
        to.some((one) => surelyOne(none.to, one, facts, parties)) &&
        (none.from === null || surelyOne(none.from, from, facts, parties)),
    );
    if (notice !== undefined) return { none, notice };
  }
  return null;
}

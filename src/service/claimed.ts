import { claimedStrikes, type StrikeLog } from "../pipeline.js";
import { incidentsClaiming } from "../store/claims.js";
import type { Store } from "../store/database.js";
import { compareText } from "../util/compare-text.js";
import { checkDays } from "./check-days.js";
import type { Context } from "./context.js";
import { factsOf } from "./facts.js";
import type { ClaimedStrike, ClaimedStrikeQuery } from "./ledger.js";
import { checkTools } from "./names.js";

const FIRST_DAY = "0001-01-01";
const LAST_DAY = "9999-12-31";

/** Strikes that speakers declare in the reports of incidents that may have been on those days, one log an account. */
export async function claimedLogs(store: Store, days: { start: string; end: string }): Promise<StrikeLog[]> {
  const claiming = await factsOf(store, await incidentsClaiming(store, "declared-strike", days));
  return claiming.flatMap((facts) => claimedStrikes(facts, checkTools()));
}

/**
 * What reports claim of declared strikes, the latest first.
 * @throws LedgerError for days that are none
 */
export async function claimed({ store }: Context, query: ClaimedStrikeQuery): Promise<ClaimedStrike[]> {
  checkDays(query);
  const logs = await claimedLogs(store, { start: query.from ?? FIRST_DAY, end: query.to ?? LAST_DAY });
  const all = logs.flatMap(({ id, file, claimedBy, strikes }) =>
    claimedBy === null ? [] : strikes.map((strike) => ({ report: id, publisher: file, ...claimedBy, strike })),
  );
  const day = ({ strike }: ClaimedStrike): string => strike.window?.start ?? "";
  return all.sort((a, b) => compareText(day(b), day(a)));
}

import type { Allegation } from "../model/check.js";
import { declaredStrikeCheck, offersOf, parties, type SearchOptions, StrikeIndex, search } from "../pipeline.js";
import { strikeLogs } from "../store/declared.js";
import { widened } from "../util/calendar.js";
import { claimedLogs } from "./claimed.js";
import type { Context } from "./context.js";
import type { StrikeAnswer } from "./ledger.js";
import { gazetteer } from "./names.js";

/** Asks the logs, and the reports that claim strikes of those days, about one allegation. */
export async function strikes({ store }: Context, asked: Allegation, options: SearchOptions): Promise<StrikeAnswer> {
  const logs = new StrikeIndex(await strikeLogs(store));
  const claims = asked.days === null ? [] : await claimedLogs(store, widened(asked.days, options.days));
  return answer(asked, [logs, new StrikeIndex(claims)], options);
}

/** Asks the logs about many allegations, one after the other; the logs are read once. */
export async function* strikesOfMany(
  { store }: Context,
  asked: readonly Allegation[],
  options: SearchOptions,
): AsyncGenerator<StrikeAnswer> {
  const logs = new StrikeIndex(await strikeLogs(store));
  for (const allegation of asked) yield answer(allegation, [logs], options);
}

function answer(asked: Allegation, indexes: readonly StrikeIndex[], options: SearchOptions): StrikeAnswer {
  const record = search(asked, indexes, gazetteer(), options);
  return { check: declaredStrikeCheck(record, parties), offers: offersOf(record) };
}

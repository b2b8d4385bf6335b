import type { DeclaredStrike } from "../model/declaration.js";
import { distanceKm } from "../util/geo.js";
import type { CheckTools, Declared } from "./facts.js";
import { type FoundStrike, LOOSE_KM } from "./strike-index.js";
import { strikeQuote } from "./strike-working.js";

/**
 * The lines of the party's own log that may be the strikes that a speaker declares: the same number, that day, at places
 * that may be one as far as both are known. In words; none where the claim or the logs leave too much open.
 */
export function sameStrikes(claimed: DeclaredStrike, { strikes }: Declared, { parties }: CheckTools): string[] {
  const { window, count, place, party } = claimed;
  const at = place?.at ?? null;
  if (window === null || count === null || at === null || party === null) return [];
  const isSame = ({ strike, km }: FoundStrike): boolean =>
    strike.party !== null &&
    parties.near(strike.party, party) &&
    strike.count?.min === count.min &&
    km <= at.radiusKm + (strike.place?.at?.radiusKm ?? 0);
  return strikes
    .near(at, at.radiusKm + LOOSE_KM, window)
    .filter(isSame)
    .map(
      (found) =>
        `May be the same strikes: ${strikeQuote({ ...found, log: found.log.id, file: found.log.file, claimedBy: null }).source}, ${words(found, at)}`,
    );
}

function words({ strike }: FoundStrike, at: { readonly lat: number; readonly lon: number }): string {
  const named = strike.place?.at ?? at;
  const km = Math.round(distanceKm(named, at));
  return `${strike.place?.relation ?? "at"} ${strike.place?.name}, whose middle lies ${km} km from there: “${strike.quote.exact}”`;
}

import type { Answer, Check } from "../model/check.js";
import type { DeclaredStrike, ResolvedPlace } from "../model/declaration.js";
import { bearingBetween, distanceKm } from "../util/geo.js";
import { sameStrikes } from "./alibi-log.js";
import type { CheckTools, Declared, IncidentFacts, StrikeLog } from "./facts.js";
import { sceneOf } from "./scene.js";
import { isPlaced } from "./strike-index.js";
import { strikeQuote } from "./strike-working.js";
import type { Located } from "./zone-spots.js";

/**
 * "Our strikes were 55 km away": whether the strikes that a speaker declares were at the place alleged, as geometry. One
 * check for each declared strike that is located; a declaration says where that party struck, not that it did not also
 * strike elsewhere.
 */
export function alibi(
  facts: IncidentFacts,
  declared: Declared,
  tools: CheckTools,
  claimed: readonly StrikeLog[],
): readonly Check[] {
  const spots = firm(sceneOf(facts).spots);
  if (spots.length === 0) return [];
  return claimed.flatMap((log) =>
    log.strikes.filter(isLocated).map((strike) => check(strike, log, spots, sameStrikes(strike, declared, tools))),
  );
}

const isLocated = ({ place }: DeclaredStrike): boolean => place?.at != null && isPlaced(place.at);

/** "Near X" says no more than "at Y" where Y lies in its circle. */
function firm(spots: readonly Located[]): readonly Located[] {
  const at = spots.filter(({ near }) => !near);
  return spots.filter(
    (spot) => !spot.near || !at.some(({ circle }) => distanceKm(circle, spot.circle) <= spot.circle.radiusKm),
  );
}

interface Apart {
  readonly answer: Answer;
  readonly words: string;
}

function check(strike: DeclaredStrike, log: StrikeLog, spots: readonly Located[], onRecord: readonly string[]): Check {
  const found = spots.map((spot) => apart(strike.place?.at as ResolvedPlace, spot));
  const [only, ...others] = new Set(found.map(({ answer }) => answer));
  return {
    question: "alibi",
    asked: `Were the strikes that ${log.claimedBy?.speaker ?? log.file} declares ${placeWords(strike)} at the place alleged?`,
    answer: only === undefined || others.length > 0 ? "undetermined" : only,
    why: found.map(({ words }) => words).join("; "),
    working: [
      `Declared ${placeWords(strike)}: ${pointWords(strike.place?.at as ResolvedPlace)}.`,
      ...spots.map(({ place, circle }) => `Alleged at ${place.name}: ${pointWords(circle)}.`),
      ...onRecord,
      "A declaration says where its party struck; it does not say that it struck nowhere else.",
    ],
    quotes: [strikeQuote({ strike, log: log.id, file: log.file, claimedBy: log.claimedBy })],
    declarations: [strike.id],
    search: null,
  };
}

/** Whatever the doubt of both, they lie so close: one attack on one place may spread as far (km). [P] */
const ONE_ATTACK_KM = 10;

/** Both are circles of doubt: apart if they do not touch. */
function apart(at: ResolvedPlace, { place, circle }: Located): Apart {
  const km = distanceKm(circle, at);
  const doubt = at.radiusKm + circle.radiusKm;
  const least = Math.round(km - doubt);
  const words = `${Math.round(km)} km ${bearingBetween(circle, at)} of ${place.name}, give or take ${Math.round(doubt)} km`;
  if (least > 0) return { answer: "no", words: `${words}: at least ${least} km apart` };
  return km + doubt <= ONE_ATTACK_KM
    ? { answer: "yes", words: `${words}: one place` }
    : { answer: "undetermined", words: `${words}: the two may touch` };
}

const placeWords = ({ place }: DeclaredStrike): string =>
  place === null ? "" : [place.relation ?? "at", place.name].join(" ");

const pointWords = ({ lat, lon, radiusKm }: Pick<ResolvedPlace, "lat" | "lon" | "radiusKm">): string =>
  `${lat.toFixed(3)}, ${lon.toFixed(3)}, true to within ${Math.round(radiusKm)} km`;

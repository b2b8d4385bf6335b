import type { Answer, Check } from "../model/check.js";
import type { DeclaredStrike } from "../model/declaration.js";
import { bearingBetween, distanceKm } from "../util/geo.js";
import { strikeQuote } from "./declared-strike.js";
import type { IncidentFacts, StrikeLog } from "./facts.js";
import { isPlaced } from "./strike-index.js";
import { type Spot, spotsOf } from "./where.js";

/**
 * "Our strikes were 55 km away": whether the strikes that a speaker declares were at the place alleged, as geometry. One
 * check for each declared strike that is located; a declaration says where that party struck, not that it did not also
 * strike elsewhere.
 */
export function alibi(facts: IncidentFacts, claimed: readonly StrikeLog[]): readonly Check[] {
  const spots = spotsOf(facts).filter(({ place }) => place.lat !== null && place.lon !== null);
  if (spots.length === 0) return [];
  return claimed.flatMap((log) => log.strikes.filter(isLocated).map((strike) => check(strike, log, spots)));
}

const isLocated = ({ place }: DeclaredStrike): boolean => place?.at != null && isPlaced(place.at);

interface Apart {
  readonly answer: Answer;
  readonly words: string;
}

function check(strike: DeclaredStrike, log: StrikeLog, spots: readonly Spot[]): Check {
  const found = spots.map((spot) => apart(strike, spot));
  const answers = new Set(found.map(({ answer }) => answer));
  const [only] = answers;
  const answer = answers.size === 1 && only !== undefined ? only : "undetermined";
  const speaker = log.claimedBy?.speaker ?? log.file;
  return {
    question: "alibi",
    asked: `Were the strikes that ${speaker} declares ${placeWords(strike)} at the place alleged?`,
    answer,
    why: found.map(({ words }) => words).join("; "),
    working: [
      `Declared ${placeWords(strike)}: ${pointWords(strike)}.`,
      ...spots.map(
        ({ place }) => `Alleged at ${place.name}: ${point(place.lat, place.lon)}, true to within ${place.radiusKm} km.`,
      ),
      "A declaration says where its party struck; it does not say that it struck nowhere else.",
    ],
    quotes: [strikeQuote({ strike, log: log.id, file: log.file, claimedBy: log.claimedBy })],
    declarations: [strike.id],
    search: null,
  };
}

/** Whatever the doubt of both, they lie so close: one attack on one place may spread as far. [P] */
const ONE_PLACE_KM = 10;

/** Both are circles of doubt: apart if they do not touch. */
function apart({ place }: DeclaredStrike, spot: Spot): Apart {
  const at = place?.at;
  const { lat, lon, radiusKm, name } = spot.place;
  if (at == null || lat === null || lon === null) return { answer: "undetermined", words: `${name} is not located` };
  const km = distanceKm({ lat, lon }, at);
  const doubt = at.radiusKm + (radiusKm ?? 0);
  const bearing = bearingBetween({ lat, lon }, at);
  const least = Math.max(0, Math.round(km - doubt));
  const words = `${Math.round(km)} km ${bearing} of ${name}, give or take ${Math.round(doubt)} km`;
  if (least > 0) return { answer: "no", words: `${words}: at least ${least} km apart` };
  return km + doubt <= ONE_PLACE_KM
    ? { answer: "yes", words: `${words}: one place` }
    : { answer: "undetermined", words: `${words}: the two may touch` };
}

const placeWords = ({ place }: DeclaredStrike): string =>
  place === null ? "" : [place.relation ?? "at", place.name].join(" ");

function pointWords({ place }: DeclaredStrike): string {
  const at = place?.at;
  return at == null ? "not located" : `${point(at.lat, at.lon)}, true to within ${Math.round(at.radiusKm)} km`;
}

const point = (lat: number | null, lon: number | null): string => `${lat?.toFixed(3)}, ${lon?.toFixed(3)}`;

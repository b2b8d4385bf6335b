import { MOVING_TOWARDS, NEARNESS } from "../../data/english/places.js";
import type { Account, Place } from "../model/account.js";
import { isBroad } from "../util/place-relation.js";
import type { IncidentFacts } from "./facts.js";

/** Where one account, or several that name the same place, put the incident. */
export interface Spot {
  readonly place: Place;
  /** Ids. */
  readonly accounts: readonly string[];
  readonly report: string;
  /** The words before the name are of nearness ("near", "outside"): it was not necessarily there. */
  readonly near: boolean;
}

/**
 * The places of an incident, the most specific that each account gives. A place that somebody only moved towards
 * ("movement south towards X") says where they were going, not where it happened, and is left out.
 */
export function spotsOf({ accounts, reports }: IncidentFacts): Spot[] {
  const spots = new Map<string, Spot>();
  for (const account of accounts) {
    const text = reports.get(account.report)?.text ?? null;
    const place = placeOf(account, text);
    if (place === undefined) continue;
    const key = `${place.lat},${place.lon},${place.radiusKm},${place.lat === null ? place.name : ""}`;
    const known = spots.get(key);
    const near = text !== null && NEARNESS.test(before(text, place));
    spots.set(key, {
      place: known?.place ?? place,
      accounts: [...(known?.accounts ?? []), account.id],
      report: known?.report ?? account.report,
      near: known?.near === true || near,
    });
  }
  return narrowest([...spots.values()]);
}

function placeOf(account: Account, text: string | null): Place | undefined {
  const places = account.places.filter((place) => text === null || !MOVING_TOWARDS.test(before(text, place)));
  const narrow = places.find((place) => place.lat !== null && !isBroad(place));
  return narrow ?? places.toSorted((a, b) => (a.radiusKm ?? Infinity) - (b.radiusKm ?? Infinity))[0];
}

/** What stands before the name in its sentence; nobody writes more than this between the word and the name. */
const REACH = 40;

function before(text: string, { quote }: Place): string {
  return text.slice(Math.max(0, quote.start - REACH), quote.start);
}

/** A broad place says nothing where an account gives a narrow one. */
function narrowest(spots: readonly Spot[]): Spot[] {
  const narrow = spots.filter(({ place }) => place.lat !== null && !isBroad(place));
  return narrow.length > 0 ? narrow : [...spots];
}

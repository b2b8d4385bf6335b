import type { PlacePrecision } from "../model/account.js";
import type { GazetteerEntry } from "../model/gazetteer.js";
import { distanceKm } from "./geo.js";
import { type Candidate, isEstablished } from "./name-candidates.js";
import type { Meant } from "./name-meanings.js";
import { isOnePlace } from "./namesakes.js";
import { isSpelled, lettersOf } from "./place-names.js";
import { isInside, isWide } from "./place-scope.js";

// Cells name a city and its quarter in either order, and a quarter's name is often borne by a town far away.

/** Towns that are known by the name alone that is written first: "Mosul" of "Mosul, al-Yarmouk". */
export function citiesOf(all: readonly Candidate[]): readonly GazetteerEntry[] {
  return spelledThere(all).filter(isEstablished);
}

/**
 * What is written first where nothing of its name lies near what stands beside it: its town, the nearest of several; or
 * the only village known.
 */
export function headOf(all: readonly Candidate[], beside: readonly GazetteerEntry[]): GazetteerEntry | null {
  const [only, ...others] = spelledThere(all);
  const village = others.length > 0 || beside.some(isEstablished) ? undefined : only;
  const [other] = beside;
  const cities = citiesOf(all);
  const [city] = other === undefined ? cities : cities.toSorted((a, b) => distanceKm(a, other) - distanceKm(b, other));
  return city ?? village ?? null;
}

const spelledThere = (all: readonly Candidate[]): GazetteerEntry[] =>
  all
    .filter(
      ({ there, spelled, reached, entry }) =>
        there && spelled && (reached !== false || isEstablished(entry)) && !isWide(entry),
    )
    .map(({ entry }) => entry);

const PARTS_OF_TOWNS: ReadonlySet<PlacePrecision> = new Set(["village", "neighbourhood", "exact", "street"]);

/** "Mosul: Hay al-Zanjili", "Ramadi (Albu Faraj)", "Raqqa, al-Mansoura" as a province: the wider one was written first. */
export function isPartOf(part: GazetteerEntry, whole: GazetteerEntry): boolean {
  if (part === whole || isWide(part)) return false;
  if (isWide(whole)) return isInside(part, { countries: [], regions: [whole] });
  return whole.precision === "town" && PARTS_OF_TOWNS.has(part.precision) && isOnePlace(part, whole);
}

/** What is said beside it, where it is known only far from there, is no help: "Ramadi, al-Thaylah". */
export function besideTown(
  town: GazetteerEntry,
  [part = ""]: readonly string[],
  beside: readonly GazetteerEntry[],
): Meant {
  const letters = lettersOf(part);
  const other = beside.find(
    (entry) => isEstablished(entry) && isSpelled(entry, letters) && entry.country === town.country,
  );
  if (other === undefined) {
    return { found: [town], nearby: true, note: `no "${part}" is known near ${town.name}; looked for at ${town.name}` };
  }
  if (other.within.at(-2) === town.within.at(-2)) return { found: [town] };
  const km = Math.round(distanceKm(town, other)).toLocaleString("en");
  return { found: [town], note: `${other.name}, which is named beside ${town.name}, lies ${km} km from there` };
}

import type { PlacePrecision } from "../../model/account.js";
import { soundKey } from "../../util/place-names.js";
import type { Clause } from "../document.js";
import type { PlaceMention } from "../places/find.js";

/** Villages may share one attack; towns and provinces do not. */
const MAJOR: ReadonlySet<PlacePrecision> = new Set(["town", "province", "district"]);
const BROAD: ReadonlySet<PlacePrecision> = new Set(["country", "province", "area", "district"]);
/** An area within this distance of its middle ("the Zawiya mountain") tells one attack from another. */
const NARROW_KM = 25;

/** Where a mention puts its attack, as keys that spellings share. */
export interface Where {
  /** Towns, villages and quarters that no other place of the mention lies in. */
  readonly exact: readonly string[];
  /** Countries, provinces and wide areas, where no more is said. */
  readonly broad: readonly string[];
  /** What they lie in, by the words and by the gazetteer. */
  readonly around: ReadonlySet<string>;
  /** Nothing finer than quarters whose town nobody tells: "in the northern quarter of the city". */
  readonly quarter: boolean;
  /** How many towns or provinces are named that do not lie in one another. */
  readonly separate: number;
}

/** Works out where from the places of a mention in its sentence. */
export function whereOf(places: readonly PlaceMention[], clause: Clause): Where {
  const around = new Set(places.flatMap((p) => containerKeys(p, clause)));
  const inner = places.filter((p) => !around.has(keyOf(p)));
  const finest = inner.length > 0 ? inner : places;
  return {
    exact: finest.filter((p) => !isBroad(p)).map(keyOf),
    broad: finest.filter(isBroad).map(keyOf),
    around,
    quarter: finest.length > 0 && around.size === 0 && finest.every((p) => p.precision === "neighbourhood"),
    separate: new Set(inner.filter((p) => MAJOR.has(p.precision ?? p.entries[0]?.precision ?? "area")).map(keyOf)).size,
  };
}

/** Too wide to tell one attack from another: a country, a province, "the north". */
export function isBroad(place: PlaceMention): boolean {
  const known = place.entries[0];
  if (place.precision === "area" || known?.precision === "area") {
    return place.part !== null || (known?.radiusKm ?? 0) > NARROW_KM;
  }
  if (place.precision !== null) return BROAD.has(place.precision);
  // "Aleppo" alone is the city, though the province has the same name.
  return place.entries.length > 0 && place.entries.every((e) => e.name !== known?.name || BROAD.has(e.precision));
}

/** One key for all spellings of a place's name. */
export function keyOf(place: PlaceMention): string {
  return soundKey(place.entries[0]?.name ?? place.name);
}

function containerKeys(place: PlaceMention, clause: Clause): string[] {
  const said = place.within === null ? undefined : clause.places[place.within];
  const known = (place.entries[0]?.within ?? []).map(soundKey);
  return said === undefined ? known : [keyOf(said), ...known];
}

import { BEARINGS } from "../../data/english/place-cells.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import { isNoName } from "../util/name-forms.js";
import { type Ends, endsOf } from "../util/place-between.js";
import { offsetIn, type PlaceOffset } from "../util/place-offset.js";
import { placePhrase } from "../util/place-phrase.js";
import { isWide } from "../util/place-scope.js";
import { type NameHints, type ResolvedName, resolveName } from "../util/resolve-name.js";
import { circleAt } from "../util/resolve-place.js";

/** The name that an allegation gives, looked up, and how what is meant lies to it. */
export interface PlaceSaid {
  readonly named: ResolvedName;
  /** "10 km north of", "south of"; null where it is the place itself, or about there. */
  readonly relation: string | null;
}

/** "Raqqa"; "10 km north of Raqqa", "Village 5 km south of Mosul", where the village is not known. */
export function saidOf(place: string, hints: NameHints, gazetteer: Gazetteer): PlaceSaid {
  const offset = offsetIn(place);
  if (offset !== null) return offsetFrom(offset, hints, gazetteer);
  const { relation } = placePhrase(place);
  const isSide = relation !== null && BEARINGS.some((bearing) => relation.endsWith(bearing));
  return { named: resolveName(place, hints, gazetteer), relation: isSide ? relation : null };
}

function offsetFrom({ thing, relation, from }: PlaceOffset, hints: NameHints, gazetteer: Gazetteer): PlaceSaid {
  const named = resolveName(from, hints, gazetteer);
  const [origin] = named.found;
  const told = relation.toLowerCase();
  if (origin !== undefined && thing !== "" && !isNoName(thing)) {
    const itself = resolveName(thing, { ...hints, point: hints.point ?? circleAt(origin, told) }, gazetteer);
    if (itself.found.length > 0 && !itself.elsewhere && !itself.nearby) return { named: itself, relation: null };
  }
  return { named, relation: told };
}

/** The two places between which it is, where both are known: "between Mosul and Tal Afar", "Raqqa to Aleppo road", "Hit and Rawa". */
export function endsSaid(
  place: string,
  hints: NameHints,
  gazetteer: Gazetteer,
): readonly [GazetteerEntry, GazetteerEntry] | null {
  for (const [one, other] of [...endsOf(place), ...pairOf(place, gazetteer)]) {
    const [first, second] = [endOf(one, hints, gazetteer), endOf(other, hints, gazetteer)];
    if (first !== null && second !== null && first !== second) return [first, second];
  }
  return null;
}

/** "Hit and Rawa" are two places, unless one is called so. */
function pairOf(place: string, gazetteer: Gazetteer): Ends[] {
  const { names, forms } = placePhrase(place);
  const [one, other] = names;
  const isOne = forms[0] === undefined || gazetteer.find(forms[0]).length > 0;
  return isOne || names.length !== 2 || one === undefined || other === undefined ? [] : [[one, other]];
}

function endOf(name: string, hints: NameHints, gazetteer: Gazetteer): GazetteerEntry | null {
  const { found, elsewhere, nearby } = resolveName(name, hints, gazetteer);
  const [entry] = elsewhere || nearby ? [] : found;
  return entry === undefined || isWide(entry) ? null : entry;
}

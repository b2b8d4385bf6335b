import { PLACE_WORDS } from "../../data/english/similarity.js";
import type { Place } from "../model/account.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import { type Circle, distanceKm } from "./geo.js";
import { plainWords } from "./similarity.js";

/** A place's own entry of the gazetteer: the one at its coordinates, else that of what the account puts it in; or null. */
export function ownEntry(
  { name, within, precision }: Pick<Place, "name" | "within" | "precision">,
  circle: Circle,
  gazetteer: Gazetteer,
): GazetteerEntry | null {
  const bare = plainWords(name).filter((word) => !PLACE_WORDS.has(word));
  const entries = [name, bare.join(" "), within ?? ""].flatMap((one) => gazetteer.find(one));
  const here = entries.filter((one) => distanceKm(circle, one) <= Math.max(circle.radiusKm, one.radiusKm));
  // A province and its chief town often bear one name.
  return here.find((one) => one.precision === precision) ?? here[0] ?? null;
}

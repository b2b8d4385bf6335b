import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import { distanceKm } from "./geo.js";
import { misspelled } from "./misspelled.js";
import { type Asked, type Candidate, isEstablished } from "./name-candidates.js";
import { isOnePlace, titleOf } from "./namesakes.js";
import type { PlacePhrase } from "./place-phrase.js";
import { isInside, isNear, isWide, type Scope } from "./place-scope.js";

// The ways in which the place that a name stands for is found, in the order in which they are tried.

/** A country that is said in error is one whose places lie so near (km); our proposal. */
const MISFILED_KM = 600;

/** What a name stands for, as one way of finding it has it. */
export interface Meant {
  readonly found: readonly GazetteerEntry[];
  readonly elsewhere?: boolean;
  readonly nearby?: boolean;
  readonly note?: string;
}

/** Those that lie where they are said to, under one form of the name; in reach, near and spelled so, if any is. */
export function there(all: readonly Candidate[]): Meant | null {
  const [best, ...others] = all.filter((candidate) => candidate.there);
  if (best === undefined) return null;
  const same = (other: Candidate): boolean =>
    other.form === best.form && other.standing === best.standing && other.reached === best.reached;
  const alike = others.filter(
    (other) => same(other) && (other.spelled || !best.spelled) && (other.close || !best.close),
  );
  return { found: [best, ...alike].map(({ entry }) => entry) };
}

/** The same, unless they are beyond reach and little known: then a slip of typing within reach is likelier. */
export function thereInReach(all: readonly Candidate[], { own }: Gazetteer): Meant | null {
  const [best] = all;
  const isLikely =
    best?.there === true && (best.reached !== false || isEstablished(best.entry) || own.includes(best.entry));
  return isLikely ? there(all) : null;
}

/** The only place of the name, where another region or country is said than its own. */
export function misfiled(all: readonly Candidate[], { scope, gazetteer }: Asked): Meant | null {
  const likely = all.filter(
    ({ entry, standing, km }) => km === null && standing !== "inside" && mayBeMisfiled(entry, scope, gazetteer),
  );
  const spelled = likely.filter((candidate) => candidate.spelled);
  const [best, ...others] = (spelled.length > 0 ? spelled : likely).map(({ entry }) => entry);
  if (best === undefined || others.some((other) => !isOnePlace(other, best))) return null;
  const note = `${scope.said} is said, where no place of that name is known; the only one known is ${titleOf(best)}`;
  return { found: [best], elsewhere: true, note };
}

/** A village of another province is a namesake, unless it lies at the border; a town is known by its name alone. */
function mayBeMisfiled(entry: GazetteerEntry, { countries, regions }: Scope, gazetteer: Gazetteer): boolean {
  if (!entry.curated || isWide(entry)) return false;
  if (regions.length === 0) return isNear(entry, countries, MISFILED_KM, gazetteer);
  if (!countries.includes(entry.country ?? "")) return false;
  return entry.precision === "town" || regions.some((region) => isOnePlace(entry, region));
}

/** A slip of typing, looked up among our own places of the region or country that is said, or within reach. */
export function slipped({ scope, about, reach, phrase, gazetteer }: Asked): Meant | null {
  if (scope.countries.length === 0 && scope.regions.length === 0 && reach === undefined) return null;
  const likely = (entry: GazetteerEntry): boolean =>
    !isWide(entry) && isInside(entry, scope) && (reach?.(entry) ?? true) && isAbout(entry, about);
  for (const form of phrase.forms) {
    const entry = misspelled(form, gazetteer.own, likely);
    if (entry !== null) return { found: [entry], note: `"${phrase.forms[0]}" is taken for ${entry.name}` };
  }
  return null;
}

const isAbout = (entry: GazetteerEntry, about: Asked["about"]): boolean =>
  about === null || about.isRegion || distanceKm(entry, about.point) <= about.reachKm + entry.radiusKm;

/** What stands beside a name that is not known: "X, near Y"; or the town of a site that no gazetteer has. */
export function nearby(
  { forms }: PlacePhrase,
  [entry]: readonly GazetteerEntry[],
  all: readonly Candidate[],
): Meant | null {
  if (entry === undefined) return null;
  const known = all.some(({ spelled }) => spelled);
  const note = known ? `no "${forms[0]}" is known near ${entry.name}` : `"${forms[0]}" is not known`;
  return { found: [entry], nearby: true, note: `${note}; looked for at ${entry.name}` };
}

import type { Declaration, NamedParty } from "../model/declaration.js";
import { dayNumber } from "../util/days.js";
import { placeNameKey } from "../util/place-relation.js";
import { nameKey } from "../util/similarity.js";
import type { DeclarationRow } from "./database.js";
import { daysOf, placeOf } from "./declared-counts.js";

export type DeclarationColumns = Omit<DeclarationRow, "workspace" | "declared" | "position">;

/** An index holds no more than 2,700 bytes of a name; nobody is looked for by so many letters. */
const MOST_LETTERS = 500;

/** Sorts after every day there is. */
const UNDATED = -1_000_000;

/** What lists and searches ask of a declaration. */
export function declarationColumns(declaration: Declaration): DeclarationColumns {
  const days = daysOf(declaration);
  const point = pointOf(declaration);
  return {
    id: declaration.id,
    kind: declaration.kind,
    starts: days?.start ?? null,
    ends: days?.end ?? null,
    sort_day: days === null ? UNDATED : dayNumber(days.start),
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    radius_km: point?.radiusKm ?? null,
    places: keys(placeNames(declaration).map(placeNameKey)),
    parties: keys(partiesOf(declaration).flatMap(({ party, name }) => [party ?? "", nameKey(name)])),
    body: declaration,
  };
}

function pointOf(declaration: Declaration): { lat: number; lon: number; radiusKm: number } | null {
  if (declaration.kind !== "agreement") return placeOf(declaration)?.at ?? null;
  const { geometry } = declaration;
  if (geometry?.type !== "Point") return null;
  const [lon, lat] = geometry.coordinates;
  return { lat, lon, radiusKm: geometry.radiusKm };
}

/** As written and as resolved, with what contains it. */
function placeNames(declaration: Declaration): string[] {
  if (declaration.kind === "agreement") return [declaration.name, ...declaration.aliases, ...declaration.areas];
  const place = placeOf(declaration);
  return [place?.name, place?.region, place?.at?.name, place?.at?.within].flatMap((name) => name ?? []);
}

function partiesOf(declaration: Declaration): readonly NamedParty[] {
  if (declaration.kind === "agreement") return [...declaration.parties, ...declaration.guarantors];
  if (declaration.kind === "notice") return [declaration.from, ...declaration.to];
  const { party } = declaration;
  return party === null ? [] : [{ name: party, party }];
}

function keys(names: readonly string[]): string[] {
  return [...new Set(names)].filter(({ length }) => length > 0 && length <= MOST_LETTERS).sort();
}

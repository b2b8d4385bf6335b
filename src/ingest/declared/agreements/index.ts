import { AGREEMENT_TYPES, type Agreement, type AgreementType, type AreaGeometry } from "../../../model/declaration.js";
import { quote } from "../../../model/quote.js";
import { shortHash } from "../../../util/hash.js";
import { nearestWord } from "../../../util/nearest-word.js";
import type { DeclareOptions } from "../options.js";
import { type Feature, featuresOf } from "./features.js";
import { geometryOf, WIDEST_KM } from "./geometry.js";
import { historyOf } from "./history.js";
import { namedOf } from "./named-of.js";
import { partiesOf } from "./parties.js";
import { optionalText, requiredText, texts } from "./properties.js";
import { sidesOf } from "./sides.js";
import { Source, shown } from "./source-file.js";
import { sourcesOf } from "./sources.js";
import { swappedFrom } from "./swapped.js";

/** What stands in the properties of a feature; `docs/agreements.md` tells of each. */
export const PROPERTIES = [
  "name",
  "aliases",
  "type",
  "parties",
  "guarantors",
  "terms",
  "areas",
  "uncertainty_km",
  "radius_km",
  "sides",
  "sources",
  "history",
] as const;

type Lookups = Pick<DeclareOptions, "gazetteer" | "partyIds">;

/**
 * Reads zones, lines, truces, memoranda and channels from GeoJSON (RFC 7946); `docs/agreements.md` says how they are written.
 * @throws DeclarationError with everything that is wrong, by line
 */
export function readAgreements(file: string, text: string, lookups: Lookups): readonly Agreement[] {
  const source = Source.of(file, text);
  const agreements = featuresOf(source).flatMap((feature) => agreementOf(feature, source, lookups) ?? []);
  complainOfTwins(agreements, source);
  source.refuseIfWrong();
  return agreements;
}

/** Null where something is complained of: nothing of such a file is kept. */
function agreementOf(of: Feature, source: Source, lookups: Lookups): Agreement | null {
  const { properties } = of;
  namedOf(properties, PROPERTIES, source);
  const before = source.problems.length;
  const name = requiredText(properties, "name", "how the agreement is called", source);
  const type = typeOf(properties, source);
  const geometry = geometryOf(of, type, source);
  const rest = restOf(of, type, lookups, source);
  complainOfSwapped(of, geometry, [name ?? "", ...rest.aliases, ...rest.areas], lookups, source);
  if (source.problems.length > before || name === null || type === null) return null;
  return { kind: "agreement", id: idOf(type, name), type, name, geometry, ...rest, quote: nameIn(properties, source) };
}

/** What is neither its name, nor its type, nor drawn. */
function restOf(of: Feature, type: AgreementType | null, { partyIds }: Lookups, source: Source) {
  const { properties } = of;
  return {
    aliases: texts(properties, "aliases", source),
    areas: texts(properties, "areas", source),
    uncertaintyKm: uncertaintyOf(of, source),
    sides: sidesOf(properties, type, source),
    parties: partiesOf(properties, "parties", partyIds, source),
    guarantors: partiesOf(properties, "guarantors", partyIds, source),
    terms: optionalText(properties, "terms", source) ?? "",
    sources: sourcesOf(properties, source),
    history: historyOf(properties, source),
  };
}

function complainOfSwapped(
  { feature }: Feature,
  geometry: AreaGeometry | null,
  names: readonly string[],
  { gazetteer }: Lookups,
  source: Source,
): void {
  const swapped = geometry === null ? null : swappedFrom(geometry, names, gazetteer);
  if (swapped === null) return;
  const what = `far from ${swapped}, but near it with longitude and latitude swapped: ${ORDER}`;
  source.complain(feature, "geometry", what);
}

const ORDER = "GeoJSON has [longitude, latitude]";

function typeOf(properties: Record<string, unknown>, source: Source): AgreementType | null {
  const given = properties.type;
  const type = AGREEMENT_TYPES.find((known) => known === given);
  if (type !== undefined) return type;
  const near = typeof given === "string" ? nearestWord(given, AGREEMENT_TYPES) : null;
  const hint = near === null ? "" : `; did you mean "${near}"?`;
  const got = given === undefined ? '"type" is missing' : `unknown type ${shown(given)}`;
  source.complain(properties, "type", `${got}; expected one of ${AGREEMENT_TYPES.join(", ")}${hint}`);
  return null;
}

/** Never a silent 0: that a boundary is known exactly must be said. */
function uncertaintyOf({ feature, properties }: Feature, source: Source): number {
  const given = properties.uncertainty_km;
  if (typeof given === "number" && given >= 0 && given <= WIDEST_KM) return given;
  if ((feature.geometry ?? null) === null && given === undefined) return 0;
  const got = given === undefined ? "is missing" : `is ${shown(given)}`;
  const what = "the distance in km within which the true boundary lies of the one drawn, 0 if it is exact";
  source.complain(properties, "uncertainty_km", `"uncertainty_km" ${got}: ${what}`);
  return 0;
}

/** Stable, whatever else in the file changes. */
function idOf(type: AgreementType, name: string): string {
  return `g${shortHash(JSON.stringify([type, name]))}`;
}

/** The name without its quotation marks, as it stands in the file. */
function nameIn(properties: Record<string, unknown>, source: Source) {
  const span = source.spanAt(properties, "name");
  if (span === undefined) throw new RangeError("a name that was read has no position");
  return quote(source.text, span.start + 1, span.end - 1);
}

function complainOfTwins(agreements: readonly Agreement[], source: Source): void {
  const seen = new Set<string>();
  for (const { id, name, type, quote: at } of agreements) {
    if (seen.has(id)) source.complainAt(at.start, `a second ${type} named "${name}"; give each a name of its own`);
    seen.add(id);
  }
}

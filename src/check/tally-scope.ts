import type { Tally } from "../model/account.js";
import type { ResolvedPlace } from "../model/declaration.js";
import type { Gazetteer } from "../model/gazetteer.js";
import { distanceKm } from "../util/geo.js";
import { isBroad } from "../util/place-relation.js";
import { resolveDeclaredPlace } from "../util/resolve-place.js";
import type { CheckTools, IncidentFacts } from "./facts.js";
import { liesIn } from "./lies-in.js";
import { sceneOf } from "./scene.js";
import type { Located } from "./zone-spots.js";

/** Whether an incident belongs to a total; "unknown": nothing is known of it; "maybe": what is known leaves it open. */
type Belongs = "yes" | "no" | "maybe" | "unknown";

export interface Scoped {
  readonly period: Belongs;
  readonly actor: Belongs;
  readonly place: Belongs;
}

/** What a total is of: days (the last is the publication's where it names none), and where its places lie. */
export interface TallyScope {
  readonly from: string | null;
  readonly to: string | null;
  readonly actors: readonly string[];
  readonly places: readonly ResolvedPlace[];
}

export function scopeOf(tally: Tally, published: string | null, { gazetteer }: CheckTools): TallyScope {
  const hints = { region: null, country: null, relation: null };
  return {
    from: tally.period?.start ?? null,
    to: tally.period?.end ?? published,
    actors: tally.actors.flatMap(({ party }) => party ?? []),
    places: tally.places.flatMap(({ name }) => resolveDeclaredPlace(name, hints, gazetteer).at ?? []),
  };
}

export function scoped(facts: IncidentFacts, scope: TallyScope, tools: CheckTools): Scoped {
  return { period: inPeriod(facts, scope), actor: byActor(facts, scope, tools), place: inPlace(facts, scope, tools) };
}

function inPeriod(facts: IncidentFacts, { from, to }: TallyScope): Belongs {
  const when = sceneOf(facts).when;
  if (when === null) return "unknown";
  const { start, end } = when.days;
  if ((from !== null && end < from) || (to !== null && start > to)) return "no";
  return from !== null && from <= start && (to === null || end <= to) ? "yes" : "maybe";
}

/** Who is only suspected, or whom others do not name, is left open; a total that names nobody is of anybody's. */
function byActor({ accounts }: IncidentFacts, { actors }: TallyScope, { parties }: CheckTools): Belongs {
  if (actors.length === 0) return "yes";
  const named = accounts
    .flatMap((account) => account.actors)
    .filter(({ stance, party }) => party !== null && stance !== "unidentified");
  const isIts = (party: string | null) => party !== null && actors.some((id) => parties.near(id, party));
  const alleged = named.filter(({ stance }) => stance !== "denies");
  if (!alleged.some(({ party }) => isIts(party))) return alleged.length > 0 ? "no" : "unknown";
  const agreed = named.every(({ party, stance }) => isIts(party) === (stance !== "denies"));
  return agreed && alleged.some(({ stance }) => stance === "asserts") ? "yes" : "maybe";
}

function inPlace(facts: IncidentFacts, { places }: TallyScope, { gazetteer }: CheckTools): Belongs {
  if (places.length === 0) return "yes";
  const found = sceneOf(facts).spots.flatMap((spot) => places.map((place) => liesAt(spot, place, gazetteer)));
  return (["yes", "maybe", "no"] as const).find((answer) => found.includes(answer)) ?? "unknown";
}

/** In a region by what it lies in; at a town by the same name there, or with all of its doubt. */
function liesAt(spot: Located, at: ResolvedPlace, gazetteer: Gazetteer): Belongs {
  const lies = liesIn(spot, at.name, gazetteer);
  if (isBroad(at)) return lies === "undetermined" ? "maybe" : lies;
  const km = distanceKm(spot.circle, at);
  if (km > spot.circle.radiusKm + at.radiusKm) return "no";
  return lies === "yes" || km + spot.circle.radiusKm <= at.radiusKm ? "yes" : "maybe";
}

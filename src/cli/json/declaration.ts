import type {
  Agreement,
  Days,
  Declaration,
  DeclaredPlace,
  DeclaredStrike,
  ForceEvent,
  NamedParty,
  Notice,
  ResolvedPlace,
} from "../../model/declaration.js";
import { orderedQuote } from "../../publish/json.js";

// Each function writes every key of its type by name, so that the order of keys never hangs on how a value was built.

export function declarationJson(declaration: Declaration) {
  if (declaration.kind === "strike") return strike(declaration);
  return declaration.kind === "agreement" ? agreement(declaration) : notice(declaration);
}

function strike(s: DeclaredStrike) {
  return {
    kind: s.kind,
    id: s.id,
    party: s.party,
    row: s.row,
    release: s.release,
    window: days(s.window),
    timeZone: s.timeZone,
    count: s.count === null ? null : { min: s.count.min, max: s.count.max },
    place: place(s.place),
    targets: s.targets.map(({ effect, item, min, max }) => ({ effect, item, min, max })),
    quote: orderedQuote(s.quote),
  };
}

function agreement(a: Agreement) {
  return {
    kind: a.kind,
    id: a.id,
    type: a.type,
    name: a.name,
    aliases: a.aliases,
    geometry: a.geometry,
    areas: a.areas,
    uncertaintyKm: a.uncertaintyKm,
    sides: a.sides === null ? null : { left: a.sides.left, right: a.sides.right },
    parties: a.parties.map(named),
    guarantors: a.guarantors.map(named),
    terms: a.terms,
    sources: a.sources.map(({ title, url }) => ({ title, url })),
    history: a.history.map(event),
    quote: orderedQuote(a.quote),
  };
}

function event({ event, on, time, until, note, source }: ForceEvent) {
  return { event, on: days(on), time, until, note, source };
}

function notice(n: Notice) {
  return {
    kind: n.kind,
    id: n.id,
    row: n.row,
    from: named(n.from),
    to: n.to.map(({ received, acknowledged, objected, ...party }) => ({
      ...named(party),
      received,
      acknowledged,
      objected,
    })),
    channel: n.channel,
    sent: n.sent,
    about: n.about,
    place: place(n.place),
    days: days(n.days),
    source: n.source,
    quote: orderedQuote(n.quote),
  };
}

function days(of: Days | null) {
  return of === null ? null : { start: of.start, end: of.end };
}

function named({ name, party }: NamedParty) {
  return { name, party };
}

function place(of: DeclaredPlace | null) {
  if (of === null) return null;
  const { name, region, relation, at, note } = of;
  return { name, region, relation, at: at === null ? null : resolved(at), note };
}

function resolved({ name, within, lat, lon, radiusKm, precision, source }: ResolvedPlace) {
  return { name, within, lat, lon, radiusKm, precision, source };
}

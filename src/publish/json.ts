import type { Account, Casualty, Claim, ClaimValue, Offset, Place, Speaker, Tally, Victim } from "../model/account.js";
import type { Comparison, Incident, Reading } from "../model/incident.js";
import type { Quote } from "../model/quote.js";

// The same keys in the same order wherever a part of a reading is printed by itself.
export { account as orderedAccount, incident as orderedIncident, quote as orderedQuote, tally as orderedTally };

/**
 * The public interchange format, `deconflict/1` (see docs/output.md): two spaces of indentation, keys in the order of
 * the schema, a line break at the end. The same reading always gives the same bytes.
 */
export function toJson(reading: Reading): string {
  const ordered = {
    format: reading.format,
    reports: reading.reports.map(report),
    accounts: reading.accounts.map(account),
    tallies: reading.tallies.map(tally),
    incidents: reading.incidents.map(incident),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

// Each function writes every key of its type by name, so that the order of keys never hangs on how a value was built.

function report({ id, file, publisher, published, title, language, sha256, text }: Reading["reports"][number]) {
  return { id, file, publisher, published, title, language, sha256, ...(text === undefined ? {} : { text }) };
}

/** In a reading every account has its incident; a ledger keeps some that have none. */
function account(a: Omit<Account, "incident"> & { readonly incident: string | null }) {
  return {
    id: a.id,
    report: a.report,
    incident: a.incident,
    speaker: speaker(a.speaker),
    act: a.act,
    actBasis: a.actBasis,
    actors: a.actors.map(({ name, party, stance, basis, quote: q }) => ({
      name,
      party,
      stance,
      basis,
      quote: quote(q),
    })),
    targets: a.targets.map(({ name, party, basis, quote: q }) => ({ name, party, basis, quote: quote(q) })),
    places: a.places.map(place),
    date: a.date === null ? null : date(a.date),
    casualties: a.casualties.map(casualty),
    victims: a.victims.map(victim),
    claims: a.claims.map(claim),
    quote: quote(a.quote),
  };
}

function quote({ exact, start, end }: Quote) {
  return { exact, start, end };
}

function speaker({ name, party, kind, anonymous, via, publisher }: Speaker) {
  return { name, party, kind, anonymous, via, publisher };
}

function place({ name, within, lat, lon, precision, radiusKm, basis, quote: q }: Place) {
  return { name, within, lat, lon, precision, radiusKm, basis, quote: quote(q) };
}

function date({ start, end, precision, basis, quote: q }: NonNullable<Account["date"]>) {
  return { start, end, precision, basis, quote: quote(q) };
}

function casualty({ outcome, group, min, max, stance, partOf, supersededBy, quote: q }: Casualty) {
  return { outcome, group, min, max, stance, partOf, supersededBy, quote: quote(q) };
}

function victim({ name, age, sex, role, outcome, quote: q }: Victim) {
  return { name, age, sex, role, outcome, quote: quote(q) };
}

function claim({ attribute, stance, value, rule, quote: q }: Claim) {
  return { attribute, stance, value: claimValue(value), rule, quote: quote(q) };
}

/** The keys differ from attribute to attribute, and stand in the order of the alphabet. */
function claimValue(value: ClaimValue) {
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, isOffset(value[key]) ? offset(value[key]) : value[key]]));
}

function isOffset(value: ClaimValue[string] | undefined): value is Offset {
  return typeof value === "object" && value !== null;
}

function offset({ distanceKm, bearing, from }: Offset) {
  return { distanceKm, bearing, from };
}

function tally(t: Tally) {
  return {
    report: t.report,
    speaker: speaker(t.speaker),
    outcome: t.outcome,
    group: t.group,
    min: t.min,
    max: t.max,
    actors: t.actors.map(({ name, party }) => ({ name, party })),
    places: t.places.map(({ name }) => ({ name })),
    period: t.period === null ? null : { start: t.period.start, end: t.period.end },
    quote: quote(t.quote),
  };
}

function incident({ id, title, act, accounts, links, origins, comparison }: Incident) {
  return {
    id,
    title,
    act,
    accounts,
    links: links.map(({ accounts, because }) => ({ accounts, because })),
    origins: origins.map(({ accounts, because }) => ({ accounts, because })),
    comparison: comparison.map(row),
  };
}

function row({ attribute, verdict, values, why }: Comparison) {
  return {
    attribute,
    verdict,
    values: values.map(({ value, accounts, stance }) => ({ value, accounts, stance })),
    why,
  };
}

import type {
  Account,
  Actor,
  Casualty,
  Claim,
  DateInterval,
  Place,
  PlacePrecision,
  Speaker,
  Stance,
  Target,
} from "../../src/model/account.js";
import type { Parties } from "../../src/model/parties.js";
import type { Quote } from "../../src/model/quote.js";
import type { Report } from "../../src/model/report.js";

/** Accounts and reports for tests, said in few words. */
const QUOTE: Quote = { exact: "x", start: 0, end: 1 };

/** Parties of an invented war: North and its Alliance stand near each other. */
export const PARTIES: Parties = {
  same: (a, b) => a === b,
  near: (a, b) => a === b || [a, b].every((x) => x === "north" || x === "alliance"),
  displayName: (id) => ({ north: "North", alliance: "the Alliance", south: "South" })[id] ?? id,
};

export function speaker(name: string, more: Partial<Speaker> = {}): Speaker {
  return { name, party: null, kind: "official", anonymous: false, via: null, publisher: false, ...more };
}

export function actor(party: string, stance: Stance = "asserts"): Actor {
  return { name: party, party: stance === "unidentified" ? null : party, stance, basis: "stated", quote: QUOTE };
}

export function target(name: string, party: string | null = null): Target {
  return { name, party, basis: "stated", quote: QUOTE };
}

/** `at` is latitude, longitude and radius in km; without it the place is unresolved. */
export function place(name: string, precision: PlacePrecision, at?: readonly [number, number, number]): Place {
  const [lat, lon, radiusKm] = at ?? [null, null, null];
  return { name, within: null, lat, lon, radiusKm, precision, basis: "stated", quote: QUOTE };
}

/** `words` are how the report says it. */
export function date(
  start: string,
  end = start,
  precision: DateInterval["precision"] = "day",
  words = start,
): DateInterval {
  return { start, end, precision, basis: "stated", quote: { exact: words, start: 0, end: words.length } };
}

export function count(
  outcome: Casualty["outcome"],
  group: Casualty["group"],
  min: number,
  max: number | null = min,
  more: Partial<Casualty> = {},
): Casualty {
  return { outcome, group, min, max, stance: "asserts", partOf: null, supersededBy: null, quote: QUOTE, ...more };
}

export function claim(attribute: Claim["attribute"], value: Claim["value"], stance: Stance = "asserts"): Claim {
  return { attribute, value, stance, rule: "test", quote: QUOTE };
}

/** An account of the only incident of its report, unless `incident` says otherwise. */
export function account(id: string, report: string, more: Partial<Account> = {}): Account {
  return {
    id,
    report,
    incident: `${report}#0`,
    speaker: speaker(id),
    act: null,
    actBasis: "stated",
    actors: [],
    targets: [],
    places: [],
    date: null,
    casualties: [],
    victims: [],
    claims: [],
    quote: QUOTE,
    ...more,
  };
}

export function report(id: string, published: string | null = null, text = "x"): Report {
  return { id, file: `${id}.txt`, publisher: id, published, title: null, language: "en", sha256: id, text };
}

/** The words as a quote of the text. */
export function quoted(text: string, exact: string): Quote {
  const start = text.indexOf(exact);
  if (start < 0) throw new RangeError(`the text has no “${exact}”`);
  return { exact, start, end: start + exact.length };
}

import type { Account, Actor, Casualty, Claim, Place, Speaker, Tally } from "../../src/model/account.js";
import type { Comparison, Incident, Reading } from "../../src/model/incident.js";
import { type Quote, quote } from "../../src/model/quote.js";
import { account } from "./accounts.js";

/** Builds small readings by hand for the tests of what is printed. */
export class ReadingBuilder {
  readonly #reports: Reading["reports"][number][] = [];
  readonly #accounts: Account[] = [];
  readonly #tallies: Tally[] = [];
  readonly #incidents: Incident[] = [];

  report(id: string, text: string, over: Partial<Reading["reports"][number]> = {}): this {
    const known = {
      file: `${id}.txt`,
      publisher: "The Valley Post",
      published: "2019-03-05",
      title: null,
      language: "en",
    };
    this.#reports.push({ id, ...known, sha256: "0".repeat(64), text, ...over });
    return this;
  }

  /** The words as they stand in the report; fails if they do not. */
  words(report: string, exact: string): Quote {
    const text = this.#reports.find((r) => r.id === report)?.text ?? "";
    const start = text.indexOf(exact);
    return quote(text, start, start + exact.length);
  }

  account(id: string, report: string, words: string, over: Partial<Account> = {}): this {
    const known = {
      incident: "i1",
      speaker: speaker("Valley Observatory", { kind: "monitor" }),
      act: "air-strike",
      quote: this.words(report, words),
    } as const;
    this.#accounts.push(account(id, report, { ...known, ...over }));
    return this;
  }

  tally(tally: Tally): this {
    this.#tallies.push(tally);
    return this;
  }

  incident(id: string, comparison: readonly Comparison[] = [], over: Partial<Incident> = {}): this {
    const accounts = this.#accounts.filter((a) => a.incident === id).map((a) => a.id);
    const origins = accounts.map((a) => ({ accounts: [a], because: "its own words" }));
    this.#incidents.push({
      id,
      title: "Air strike on Dura",
      act: "air-strike",
      accounts,
      links: [],
      origins,
      comparison,
      ...over,
    });
    return this;
  }

  build(): Reading {
    return {
      format: "deconflict/1",
      reports: this.#reports,
      accounts: this.#accounts,
      tallies: this.#tallies,
      incidents: this.#incidents,
    };
  }
}

export function speaker(name: string, over: Partial<Speaker> = {}): Speaker {
  return { name, party: null, kind: "official", anonymous: false, via: null, publisher: false, ...over };
}

export function actor(name: string, q: Quote, over: Partial<Actor> = {}): Actor {
  return { name, party: null, stance: "asserts", basis: "stated", quote: q, ...over };
}

export function place(name: string, q: Quote, over: Partial<Place> = {}): Place {
  return {
    name,
    within: null,
    lat: null,
    lon: null,
    precision: "village",
    radiusKm: null,
    basis: "stated",
    quote: q,
    ...over,
  };
}

export function casualty(q: Quote, over: Partial<Casualty> = {}): Casualty {
  const known = { outcome: "killed", group: "person", min: 1, max: 1, stance: "asserts" } as const;
  return { ...known, partOf: null, supersededBy: null, quote: q, ...over };
}

export function claim(
  attribute: Claim["attribute"],
  value: Claim["value"],
  q: Quote,
  over: Partial<Claim> = {},
): Claim {
  return { attribute, stance: "asserts", value, rule: "by hand", quote: q, ...over };
}

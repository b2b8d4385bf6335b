import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { actor, casualty, claim, place, ReadingBuilder, speaker } from "../../test/support/reading-builder.js";
import { CLAIM_ATTRIBUTES, type Claim } from "../model/account.js";
import { toJson } from "./json.js";
import { schemaText } from "./schema.js";

const TEXT = "Jets hit Dura on Monday, killing Salma Haddad, 34, the observatory said.";
const validate = new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(JSON.parse(schemaText()));

const OFFSET = { distanceKm: 0.5, bearing: null, from: "the base" };
const VALUES: { readonly [attribute in Claim["attribute"]]: Claim["value"] } = {
  "show-of-force": { by: null },
  warning: { given: true, by: null, to: "residents", means: "leaflets" },
  notice: { from: "UN", to: "army", channel: null, heeded: null },
  weapon: { kind: "missile", count: 9, base: null },
  damage: { item: "clinic", effect: "destroyed", min: 1, max: null },
  justification: { text: "a depot" },
  whereabouts: { force: "jets", present: false, place: null, offset: OFFSET },
  evidence: { kind: "radar", shows: null },
  "declared-strike": { count: 4, target: null, place: "Dura", offset: null },
  assessment: { state: "opened", result: null },
  response: { kind: "letter", to: "UN" },
  agreement: { name: "the zone", kind: "zone", relation: "inside" },
};

/** Something of everything that the format can hold. */
function everything(): ReadingBuilder {
  const b = new ReadingBuilder().report("r", TEXT);
  const q = b.words("r", "Jets hit Dura");
  b.account("a", "r", "Jets hit Dura", {
    actors: [actor("Alliance", q)],
    targets: [{ name: "town", party: null, basis: "implied", quote: q }],
    places: [place("Dura", q, { lat: 1.5, lon: 2, radiusKm: 2, within: "Valley" })],
    date: { start: "2019-03-04", end: "2019-03-04", precision: "day", basis: "stated", quote: b.words("r", "Monday") },
    casualties: [casualty(q, { stance: "reports", max: null })],
    victims: [
      {
        name: "Salma Haddad",
        age: 34,
        sex: "female",
        role: null,
        outcome: "killed",
        quote: b.words("r", "Salma Haddad, 34"),
      },
    ],
    claims: CLAIM_ATTRIBUTES.map((attribute) => claim(attribute, VALUES[attribute], q)),
  });
  b.tally({
    report: "r",
    speaker: speaker("UN"),
    outcome: "killed",
    group: "person",
    min: 5,
    max: null,
    actors: [{ name: "Alliance", party: null }],
    places: [{ name: "Valley" }],
    period: null,
    quote: q,
  });
  return b.incident("i1", [
    {
      attribute: "killed:child",
      verdict: "agree",
      values: [{ value: "7", accounts: ["a"], stance: "asserts" }],
      why: "Both say 7.",
    },
  ]);
}

function errorsOf(reading: unknown): string[] {
  validate(reading);
  return (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
}

describe("toJson", () => {
  it("is valid against the schema", () => {
    expect(errorsOf(JSON.parse(toJson(everything().build())))).toEqual([]);
  });

  it("says the whole reading, and nothing that is not of the format", () => {
    const reading = everything().build();
    expect(JSON.parse(toJson(reading))).toEqual(reading);
    const grown = { ...reading, accounts: reading.accounts.map((a) => ({ ...a, scratch: 1 })) };
    expect(toJson(grown)).toBe(toJson(reading));
  });

  it("gives the same bytes however a value's keys came in", () => {
    const q = { exact: "J", start: 0, end: 1 };
    const turned = (value: Claim["value"]) =>
      toJson(
        new ReadingBuilder()
          .report("r", TEXT)
          .account("a", "r", "Jets", { claims: [claim("response", value, q)] })
          .build(),
      );
    expect(turned({ kind: "letter", to: "UN" })).toBe(turned({ to: "UN", kind: "letter" }));
  });

  it("ends in a line break, indents by two, and has text only where the reading has it", () => {
    const reading = everything().build();
    expect(toJson(reading)).toMatch(/^\{\n {2}"format": "deconflict\/1",\n[\s\S]*\n\}\n$/u);
    expect(toJson(reading)).toContain('"text": "Jets');
    const bare = { ...reading, reports: reading.reports.map(({ text: _, ...head }) => head) };
    expect(toJson(bare)).not.toContain('"text": "Jets');
  });
});

describe("the schema", () => {
  const reading = () => JSON.parse(toJson(everything().build()));

  it.each([
    ["an unknown key", (r: ReturnType<typeof reading>) => Object.assign(r.accounts[0], { scratch: 1 })],
    ["a missing key", (r: ReturnType<typeof reading>) => delete r.accounts[0].actors[0].basis],
    [
      "a key of another attribute",
      (r: ReturnType<typeof reading>) => Object.assign(r.accounts[0].claims[0].value, { means: null }),
    ],
    ["a negative offset", (r: ReturnType<typeof reading>) => Object.assign(r.accounts[0].quote, { start: -1 })],
    ["half a character", (r: ReturnType<typeof reading>) => Object.assign(r.accounts[0].quote, { start: 0.5 })],
    [
      "an unknown word",
      (r: ReturnType<typeof reading>) => Object.assign(r.incidents[0].comparison[0], { verdict: "maybe" }),
    ],
    ["a date that is none", (r: ReturnType<typeof reading>) => Object.assign(r.accounts[0].date, { start: "4 March" })],
  ])("refuses %s", (_, spoil) => {
    const spoilt = reading();
    spoil(spoilt);
    expect(errorsOf(spoilt)).not.toEqual([]);
  });
});

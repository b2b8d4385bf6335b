import { compare } from "../../src/compare/index.js";
import type { Account, Group, Outcome, Place } from "../../src/model/account.js";
import type { CasualtyRange, IncidentRanges, RangeClaim, RangeGroup } from "../../src/model/casualty-range.js";
import type { IncidentDate, IncidentPlace, IncidentRecord, QuotedReport } from "../../src/model/publication.js";
import type { Quote } from "../../src/model/quote.js";
import { namedIn } from "../../src/publish/withheld/named.js";
import { sha256 } from "../../src/store/sha256.js";
import { claimsOf } from "../../src/util/claims-of.js";
import { account, count, PARTIES, quoted, speaker } from "./accounts.js";

// An incident as it goes out, of an invented strike: an observatory and a mayor in one report, a denial in another.

export const POST_TEXT = [
  "Warplanes of the Northern Alliance hit a market in Maskana on Thursday, killing at least 26 people, including seven children, the Valley Observatory said.",
  "“Thirty civilians died and 12 were wounded,” said the mayor, Omar Saleh. 🕯️ Among the dead was Salma Haddad, 34.",
  "No warning was given.",
].join("\n\n");

export const OFFICE_TEXT = [
  "A spokesman for the Northern Alliance denied that its aircraft had struck Maskana on 16 June 2016.",
  "Its nearest strike that day, he said, was 55 kilometres south east of the town.",
].join("\n\n");

const post = (words: string): Quote => quoted(POST_TEXT, words);
const office = (words: string): Quote => quoted(OFFICE_TEXT, words);

const MASKANA: Omit<Place, "quote"> = {
  ...{ name: "Maskana", within: "Aleppo", lat: 35.963, lon: 38.037 },
  ...{ radiusKm: 3, precision: "town", basis: "stated" },
};
const THURSDAY = { start: "2016-06-16", end: "2016-06-16", precision: "day", basis: "stated" } as const;

function observatory(): Account {
  const whole = post("Warplanes of the Northern Alliance hit a market in Maskana on Thursday");
  const by = post("Warplanes of the Northern Alliance");
  return account("a1", "r1", {
    incident: "i1",
    speaker: speaker("Valley Observatory", { kind: "monitor" }),
    act: "air-strike",
    actors: [{ name: "Northern Alliance", party: "alliance", stance: "asserts", basis: "stated", quote: by }],
    targets: [{ name: "a market", party: null, basis: "stated", quote: post("a market") }],
    places: [{ ...MASKANA, quote: post("Maskana") }],
    date: { ...THURSDAY, quote: post("Thursday") },
    casualties: [
      count("killed", "person", 26, null, { quote: post("at least 26 people") }),
      count("killed", "child", 7, 7, { partOf: 0, quote: post("seven children") }),
    ],
    quote: whole,
  });
}

function mayor(): Account {
  const warned = { given: false, by: null, to: null, means: null };
  return account("a2", "r1", {
    incident: "i1",
    speaker: speaker("Omar Saleh"),
    act: "air-strike",
    actBasis: "implied",
    places: [{ ...MASKANA, basis: "implied", quote: post("Maskana") }],
    date: { ...THURSDAY, basis: "implied", quote: post("Thursday") },
    casualties: [
      count("killed", "civilian", 30, 30, { quote: post("Thirty civilians died") }),
      count("wounded", "person", 12, 12, { quote: post("12 were wounded") }),
    ],
    victims: [
      {
        ...{ name: "Salma Haddad", age: 34, sex: "female", role: null, outcome: "killed" },
        quote: post("Salma Haddad, 34"),
      },
    ],
    claims: [
      { attribute: "warning", stance: "asserts", value: warned, rule: "by hand", quote: post("No warning was given") },
    ],
    quote: post("Thirty civilians died and 12 were wounded"),
  });
}

function spokesman(): Account {
  const denied = office("denied that its aircraft had struck Maskana");
  return account("a3", "r2", {
    incident: "i1",
    speaker: speaker("Northern Alliance spokesman", { party: "alliance", kind: "military", anonymous: true }),
    act: "air-strike",
    actors: [{ name: "Northern Alliance", party: "alliance", stance: "denies", basis: "stated", quote: denied }],
    places: [{ ...MASKANA, quote: office("Maskana") }],
    date: { ...THURSDAY, quote: office("16 June 2016") },
    quote: denied,
  });
}

function reports(): QuotedReport[] {
  const known = { sha256: "ab".repeat(32) };
  return [
    {
      ...{ id: "r1", file: "https://post.example/maskana", publisher: "Valley Post", published: "2016-06-17" },
      ...{ title: "Market hit in Maskana", url: "https://post.example/maskana", retrieved: "2016-06-18T06:00:00.000Z" },
      ...{ ...known, textSha256: sha256(POST_TEXT), text: POST_TEXT },
    },
    {
      ...{ id: "r2", file: "denial.txt", publisher: "Alliance Press Office", published: "2016-06-18" },
      ...{ title: null, url: null, retrieved: null, ...known, textSha256: sha256(OFFICE_TEXT), text: OFFICE_TEXT },
    },
  ];
}

const AT: Omit<IncidentPlace, "quote"> = {
  ...{
    name: "Maskana",
    within: ["Aleppo", "Syria"],
    province: "Aleppo",
    district: null,
    country: "SY",
    countryName: "Syria",
    lat: 35.963,
    lon: 38.037,
    radiusKm: 3,
  },
  ...{ precision: "town", account: "a1" },
};
const ON: Omit<IncidentDate, "quote"> = { start: "2016-06-16", end: "2016-06-16", precision: "day", account: "a1" };

/** The claims behind a range, named by account and index among its counts: `["a1", 0]`. */
type Behind = readonly (readonly [account: string, index: number])[];

function range(
  accounts: readonly Account[],
  scope: readonly [Outcome, RangeGroup],
  [min, max, highest]: readonly [number, number | null, number],
  [low, high]: readonly [Behind, Behind],
): CasualtyRange {
  const [outcome, group] = scope;
  const claims = (behind: Behind) => behind.map(([id, index]) => rangeClaim(accounts, id, index));
  const origins = group === "total" && outcome === "killed" ? 2 : 1;
  const told = { low: claims(low), high: claims(high), origins, contested: false };
  return { outcome, group, min, max, highest, ...told, unreviewed: origins };
}

/** A count of an account as a range names it. */
function rangeClaim(accounts: readonly Account[], id: string, index: number): RangeClaim {
  const own = accounts.find((one) => one.id === id);
  const counted = own?.casualties[index];
  if (own === undefined || counted === undefined) throw new RangeError(`no count ${index} of account ${id}`);
  const { outcome, min, max, quote } = counted;
  const group: Group = counted.group;
  return {
    account: id,
    report: own.report,
    speaker: own.speaker.name,
    index,
    outcome,
    group,
    min,
    max,
    corrected: false,
    quote,
  };
}

/** What the arithmetic of ranges makes of these accounts, written down by hand. */
function ranges(accounts: readonly Account[]): IncidentRanges {
  const made = (...given: Parameters<typeof range> extends [unknown, ...infer R] ? R : never) =>
    range(accounts, ...given);
  return {
    incident: "i1",
    ranges: [
      made(["killed", "total"], [26, null, 30], [[["a1", 0]], [["a1", 0]]]),
      made(["killed", "civilian"], [30, 30, 30], [[["a2", 0]], [["a2", 0]]]),
      made(["killed", "child"], [7, 7, 7], [[["a1", 1]], [["a1", 1]]]),
      made(["killed", "person"], [26, null, 26], [[["a1", 0]], [["a1", 0]]]),
      made(["wounded", "total"], [12, 12, 12], [[["a2", 1]], [["a2", 1]]]),
      made(["wounded", "person"], [12, 12, 12], [[["a2", 1]], [["a2", 1]]]),
    ],
    leftOut: [],
  };
}

/** The record, or one that differs in what is given. Its quotes are words of `POST_TEXT` and `OFFICE_TEXT`. */
export function record(more: Partial<IncidentRecord> = {}): IncidentRecord {
  const accounts = [observatory(), mayor(), spokesman()];
  const ids = accounts.map(({ id }) => id);
  const origins = ids.map((id) => ({ accounts: [id], because: "its own words" }));
  const links = [{ accounts: ids, because: ["the same place and day"] }];
  const known = { id: "i1", title: "Air strike on Maskana, 16 June 2016", act: "air-strike" } as const;
  const incident = { ...known, accounts: ids, links, origins };
  return {
    incident: { ...incident, comparison: compare(incident, accounts, PARTIES) },
    accounts,
    reports: reports(),
    place: { ...AT, quote: post("Maskana") },
    date: { ...ON, quote: post("Thursday") },
    ranges: ranges(accounts),
    assessment: { incident: "i1", walks: [], judgements: [] },
    partyNames: { alliance: "Northern Alliance" },
    reviewed: { claims: 0, of: accounts.flatMap(claimsOf).length },
    originsCounting: 2,
    named: namedIn(more.accounts ?? accounts, []),
    ...more,
  };
}

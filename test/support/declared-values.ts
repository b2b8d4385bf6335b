import type { Agreement, DeclaredStrike, Notice } from "../../src/model/declaration.js";
import type { DeclaredFile, Declaring } from "../../src/service/ledger.js";

// Declarations of an invented war, every field of them filled.

const LINE = "Near Port Salud, two strikes destroyed a mortar tube and damaged three to five trucks.";

const place = {
  name: "Port Salud",
  region: "Coast",
  relation: "near",
  at: {
    name: "Port Salud",
    within: "Coast Province",
    lat: 12.5,
    lon: 43.25,
    radiusKm: 10,
    precision: "town" as const,
    source: "a published map",
  },
  note: "taken for Port Salud: no place of that spelling is known",
};

export const strike: DeclaredStrike = {
  kind: "strike",
  id: "s1",
  party: "coalition",
  row: 7,
  release: "2019-03-05",
  window: { start: "2019-03-04", end: "2019-03-04" },
  timeZone: "UTC",
  count: { min: 2, max: 2 },
  place,
  targets: [
    { effect: "destroyed", item: "mortar tube", min: 1, max: 1 },
    { effect: "damaged", item: "trucks", min: 3, max: 5 },
  ],
  quote: { exact: LINE, start: 30, end: 30 + LINE.length },
};

export const agreement: Agreement = {
  kind: "agreement",
  id: "z1",
  type: "deconfliction-zone",
  name: "Salt Plain zone",
  aliases: ["the plain"],
  geometry: { type: "Point", coordinates: [43.25, 12.5], radiusKm: 20 },
  areas: ["Coast Province"],
  uncertaintyKm: 2,
  sides: { left: "north bank", right: "south bank" },
  parties: [{ name: "Russia", party: "russia" }],
  guarantors: [{ name: "Harbour Council", party: null }],
  terms: "No aircraft below 3,000 metres.",
  sources: [{ title: "Joint statement", url: "https://council.example/statement" }],
  history: [
    {
      event: "agreed",
      on: { start: "2019-03-01", end: "2019-03-31" },
      time: "06:00",
      until: "2019-09-30",
      note: "the day was not published",
      source: "Joint statement",
    },
  ],
  quote: { exact: "Salt Plain zone", start: 5, end: 20 },
};

export const notice: Notice = {
  kind: "notice",
  id: "n1",
  row: 2,
  from: { name: "Harbour Clinic", party: null },
  to: [
    {
      name: "Russia",
      party: "russia",
      received: "2019-03-02T10:00:00Z",
      acknowledged: "2019-03-02",
      objected: "2019-03-03",
    },
  ],
  channel: "telephone",
  sent: "2019-03-02T09:00:00Z",
  about: "three ambulances on the coast road",
  place,
  days: { start: "2019-03-04", end: "2019-03-06" },
  source: "the clinic's book of messages",
  quote: { exact: "Harbour Clinic,Russia", start: 40, end: 61 },
};

export const file: DeclaredFile = {
  id: "f1",
  state: "current",
  kind: "strike-log",
  file: "strikes.csv",
  party: "coalition",
  sha256: "00".repeat(32),
  options: {
    party: "US-led coalition",
    columns: { place: "Town" },
    dates: "release",
    dateOrder: "mdy",
    published: "2019-03-05",
    timeZone: "UTC",
  },
  counts: {
    declarations: 40,
    rows: 38,
    releases: 12,
    strikes: 61,
    days: { start: "2019-03-04", end: "2019-04-02" },
    located: 36,
    unresolved: [
      { name: "Tall Zayd", rows: [3] },
      { name: null, rows: [9] },
    ],
  },
  addedAt: "2026-11-20T09:00:00.000Z",
  addedBy: "anna",
};

export const declaring: Declaring = {
  outcome: "replaced",
  file,
  replaces: "f0",
  problems: [{ file: "strikes.csv", line: null, message: "nothing says who declares its strikes", fatal: false }],
};

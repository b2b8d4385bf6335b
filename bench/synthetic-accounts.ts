import type { Account } from "../src/model/account.js";
import { quote } from "../src/model/quote.js";
import type { Report } from "../src/model/report.js";
import { dice } from "./dice.js";

const DAY_MS = 86_400_000;
const START = Date.parse("2015-01-01T00:00:00Z");
/** Accounts of one incident, each in a report of its own. */
const ACCOUNTS_OF_AN_INCIDENT = 5;
const ACTS = ["air-strike", "shelling", "missile", "ground-attack"] as const;
const PARTIES = ["north", "south", "coast", "hills"] as const;

export interface SyntheticAccounts {
  readonly accounts: readonly Account[];
  readonly reports: readonly Report[];
}

/** Accounts of incidents on `days` days at 500 villages, five reports an incident; the same on every machine. */
export function syntheticAccounts(count: number, days: number): SyntheticAccounts {
  const die = dice(count);
  const accounts: Account[] = [];
  const reports: Report[] = [];
  while (accounts.length < count) {
    const incident = {
      village: die.between(0, 499),
      day: die.between(0, days - 1),
      killed: die.between(1, 60),
      act: die.pick(ACTS),
    };
    for (let i = 0; i < ACCOUNTS_OF_AN_INCIDENT && accounts.length < count; i++) {
      const report = reportOf(reports.length, incident);
      reports.push(report);
      accounts.push(
        accountOf(report, { ...incident, killed: incident.killed + die.between(0, 2), actor: die.pick(PARTIES) }),
      );
    }
  }
  return { accounts, reports };
}

interface Told {
  readonly village: number;
  readonly day: number;
  readonly killed: number;
  readonly act: (typeof ACTS)[number];
}

function isoDay(day: number): string {
  return new Date(START + day * DAY_MS).toISOString().slice(0, 10);
}

function reportOf(index: number, { village, day, killed, act }: Told): Report {
  const text = `The ${act} number ${index} on village ${name(village)} killed ${killed} people, residents said on day ${day}.`;
  return {
    id: `report-${index}`,
    file: `report-${index}.txt`,
    publisher: `Paper ${index % 40}`,
    published: isoDay(day + (index % 2)),
    title: null,
    language: "en",
    sha256: index.toString(16).padStart(64, "0"),
    text,
  };
}

/** Names with nothing in common, as villages have: the number in letters, at the front. */
function name(village: number): string {
  const syllables = ["ba", "du", "ki", "lo", "me", "na", "ru", "sa", "ti", "zo"];
  return [...String(village).padStart(3, "0")]
    .map((digit) => syllables[Number(digit)])
    .join("")
    .replace(/^./u, (c) => c.toUpperCase());
}

function accountOf(report: Report, { village, day, killed, act, actor }: Told & { readonly actor: string }): Account {
  const words = quote(report.text, 0, report.text.length);
  const basis = "stated" as const;
  const [lat, lon] = [33 + Math.floor(village / 25) * 0.2, 36 + (village % 25) * 0.2];
  return {
    id: `account-${report.id}`,
    report: report.id,
    incident: `incident-${report.id}`,
    speaker: { name: "residents", party: null, kind: "witness", anonymous: true, via: null, publisher: false },
    act,
    actBasis: basis,
    actors: [{ name: actor, party: actor, stance: "asserts", basis, quote: words }],
    targets: [],
    places: [{ name: name(village), within: null, lat, lon, precision: "village", radiusKm: 2, basis, quote: words }],
    date: { start: isoDay(day), end: isoDay(day), precision: "day", basis, quote: words },
    casualties: [
      {
        outcome: "killed",
        group: "person",
        min: killed,
        max: killed,
        stance: "asserts",
        partOf: null,
        supersededBy: null,
        quote: words,
      },
    ],
    victims: [],
    claims: [],
    quote: words,
  };
}

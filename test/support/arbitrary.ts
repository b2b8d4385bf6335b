import fc from "fast-check";
import type { Account } from "../../src/model/account.js";
import type { Report } from "../../src/model/report.js";
import { account, actor, claim, count, date, place, report, speaker, target } from "./accounts.js";

/** Worlds of a few reports about a few places and days, dense enough for links, copies and contradictions. */
export interface World {
  readonly accounts: readonly Account[];
  readonly reports: readonly Report[];
}

const PLACES = [
  place("Birchford", "village", [50, 30, 2]),
  place("Oakton", "town", [50.05, 30.02, 4]),
  place("Farside", "village", [52, 33, 2]),
  place("Al-Unmapped", "village"),
  place("Westshire", "province", [50, 30, 60]),
  place("the east", "area"),
];
const DATES = [
  date("2016-06-16"),
  date("2016-06-17"),
  date("2016-06-16", "2016-06-17", "days"),
  date("2016-06-21"),
  date("2016-06-01", "2016-06-30", "month"),
  date("2017-06-16"),
];
const SENTENCES = [
  "Warplanes struck a market at the edge of Birchford before dawn, killing four people and wounding nine.",
  "A doctor at the hospital said that the wounded were still being brought in hours after the strike.",
  "“We will ask why this road was bombed and demand that it never happens again,” an official said.",
];

const some = <T>(items: readonly T[], maxLength = 2): fc.Arbitrary<T[]> => fc.subarray([...items], { maxLength });

const content: fc.Arbitrary<Partial<Account>> = fc.record({
  act: fc.constantFrom("air-strike", "shelling", "abduction", null),
  actBasis: fc.constantFrom("stated", "implied"),
  actors: some([actor("north"), actor("south", "suspects"), actor("alliance", "denies"), actor("x", "unidentified")]),
  targets: some([target("grain silo"), target("the market"), target("fighters", "south")]),
  places: some(PLACES, 3),
  date: fc.constantFrom(null, ...DATES),
  casualties: some([
    count("killed", "civilian", 26),
    count("killed", "person", 4, null),
    count("killed", "civilian", 0, 0),
    count("wounded", "child", 2, 5, { stance: "reports" }),
  ]),
  claims: some([claim("warning", { given: true, by: "north" }), claim("warning", { given: false }, "asserts")]),
  speaker: fc.constantFrom(
    speaker("Ann Doe"),
    speaker("an official", { anonymous: true }),
    speaker("Paper", { publisher: true }),
  ),
});

const telling = fc.record({
  published: fc.option(fc.constantFrom("2016-06-17", "2016-06-19", "2017-06-18")),
  text: some(SENTENCES, 3),
  told: fc.array(fc.tuple(fc.nat(2), content), { maxLength: 4 }),
});

/** Up to eight reports with up to three incidents each. */
export const world: fc.Arbitrary<World> = fc.array(telling, { maxLength: 8 }).map((tellings) => {
  const reports = tellings.map(({ published, text }, i) =>
    report(`r${i}`, published, `${text.join(" ")} End of ${i}.`),
  );
  const accounts = tellings.flatMap(({ told }, i) =>
    told.map(([n, more], j) => accountOf(reports[i] as Report, `a${i}-${j}`, n, more)),
  );
  return { reports, accounts };
});

function accountOf(of: Report, id: string, incident: number, more: Partial<Account>): Account {
  const quote = { exact: of.text, start: 0, end: of.text.length };
  return account(id, of.id, { ...more, incident: `${of.id}#${incident}`, quote });
}

/** The same items in another order. */
export function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

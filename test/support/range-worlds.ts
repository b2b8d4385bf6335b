import fc from "fast-check";
import type { RangeFacts } from "../../src/assess/ranges/index.js";
import { type Account, type Casualty, GROUPS, STANCES, type Victim } from "../../src/model/account.js";
import type { ClaimDecision } from "../../src/model/casualty-range.js";
import { account, count, speaker } from "./accounts.js";
import { decision, factsOf } from "./ranges.js";

// Incidents of a few accounts, dense enough for copies, parts, names and decisions to meet.

export const casualty: fc.Arbitrary<Casualty> = fc
  .record({
    outcome: fc.constantFrom("killed" as const, "wounded" as const, "killed-or-wounded" as const),
    group: fc.constantFrom(...GROUPS),
    min: fc.nat(9),
    more: fc.option(fc.nat(5)),
    stance: fc.constantFrom("asserts" as const, "asserts" as const, "reports" as const, ...STANCES),
    partOf: fc.option(fc.nat(3), { freq: 2 }),
    supersededBy: fc.option(fc.nat(3), { freq: 1 }),
  })
  .map(({ outcome, group, min, more, ...rest }) => count(outcome, group, min, more === null ? null : min + more, rest));

const counts = fc.array(casualty, { maxLength: 4 });

/** An account's counts, each in words of its own, and whom it names: of some counts as many as they count. */
export const telling = fc.tuple(counts, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 })).map(([own, named]) => {
  const casualties = own.map((one, i) => ({ ...one, quote: { exact: `count ${i}`, start: i * 10, end: i * 10 + 7 } }));
  return { casualties, victims: casualties.flatMap((one, i) => (named[i] === true ? victimsIn(one) : [])) };
});
export type Telling = Pick<Account, "casualties" | "victims">;

export function victimsIn({ outcome, max, quote }: Casualty): Victim[] {
  return Array.from({ length: max ?? 1 }, (_, i) => ({
    ...{ name: `Victim ${quote.start + i}`, age: null, sex: null, role: null },
    ...{ outcome, quote },
  }));
}

export interface World {
  readonly accounts: readonly Account[];
  readonly origins: readonly (readonly string[])[];
  readonly days: Readonly<Record<string, string>>;
}

/** Up to six accounts of up to four reports, in up to four origins; some speakers stand in several reports. */
export const world: fc.Arbitrary<World> = fc
  .array(fc.record({ told: telling, report: fc.nat(3), origin: fc.nat(3), speaker: fc.nat(3) }), { maxLength: 6 })
  .chain((made) =>
    fc.record({
      made: fc.constant(made),
      days: fc.dictionary(fc.constantFrom("r0", "r1", "r2"), fc.constantFrom("2016-06-16", "2016-06-17")),
    }),
  )
  .map(({ made, days }) => {
    const accounts = made.map(({ told, report, speaker: by }, i) =>
      account(`a${i}`, `r${report}`, { ...told, speaker: speaker(`speaker ${by}`) }),
    );
    const origins = [0, 1, 2, 3].map((n) => accounts.filter((_, i) => made[i]?.origin === n).map(({ id }) => id));
    return { accounts, origins: origins.filter((own) => own.length > 0), days };
  });

export const facts = ({ accounts, origins, days }: World): RangeFacts => factsOf(accounts, origins, days);

const decided: fc.Arbitrary<ClaimDecision> = fc
  .record({
    account: fc.nat(5),
    attribute: fc.constantFrom("killed", "wounded"),
    index: fc.nat(2),
    verdict: fc.constantFrom(null, "accepted" as const, "rejected" as const, "corrected" as const),
    to: fc.nat(9),
    range: fc.constantFrom(null, "admitted" as const, "excluded" as const),
  })
  .map(({ account: of, attribute, index, verdict, to, range }) => {
    const correction = verdict === "corrected" ? { min: to } : null;
    return decision(`a${of} ${attribute} ${index}`, { verdict, correction, range });
  });
const claim = (one: ClaimDecision) => `${one.account} ${one.attribute} ${one.index}`;
export const decisions = fc.uniqueArray(decided, { maxLength: 5, selector: claim });

/** The world with one account more, of a report and an origin of its own. */
export function withAccount(made: World, id: string, told: Telling): World {
  const added = account(id, `r${id}`, told);
  return { ...made, accounts: [...made.accounts, added], origins: [...made.origins, [id]] };
}

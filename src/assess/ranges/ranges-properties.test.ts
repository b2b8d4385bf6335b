import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { account, count, speaker } from "../../../test/support/accounts.js";
import { shuffled } from "../../../test/support/arbitrary.js";
import {
  casualty,
  decisions,
  facts,
  telling,
  victimsIn,
  type World,
  withAccount,
  world,
} from "../../../test/support/range-worlds.js";
import { decision, factsOf } from "../../../test/support/ranges.js";
import { type Account, type Casualty, GROUPS, type Victim } from "../../model/account.js";
import type { CasualtyRange, IncidentRanges } from "../../model/casualty-range.js";
import { rangesOf } from "./index.js";

// Whatever accounts there are: no account narrows a range, no copy changes one, and order never matters.

const RUNS = { numRuns: 1500 };
const top = (max: number | null): number => max ?? Number.POSITIVE_INFINITY;
const scopeOf = ({ outcome, group }: CasualtyRange): string => `${outcome} ${group}`;

/** Each of these ranges lies within the one of its scope in the second. */
function expectWithin(ranges: readonly CasualtyRange[], after: IncidentRanges): void {
  const wider = new Map(after.ranges.map((range) => [scopeOf(range), range]));
  for (const range of ranges) {
    const found = wider.get(scopeOf(range));
    expect(found, scopeOf(range)).toBeDefined();
    expect(found?.min, scopeOf(range)).toBeLessThanOrEqual(range.min);
    expect(top(found?.max ?? null), scopeOf(range)).toBeGreaterThanOrEqual(top(range.max));
    expect(found?.highest, scopeOf(range)).toBeGreaterThanOrEqual(range.highest);
    expect(Number(found?.contested)).toBeGreaterThanOrEqual(Number(range.contested));
  }
}

describe("ranges, whatever the accounts", () => {
  it("begin no higher than they end, and name nothing beyond", () => {
    fc.assert(
      fc.property(world, decisions, fc.boolean(), (made, people, reviewedOnly) => {
        for (const { min, max, highest, low, high, origins } of rangesOf(facts(made), people, { reviewedOnly })
          .ranges) {
          expect(min).toBeLessThanOrEqual(highest);
          expect(highest).toBeLessThanOrEqual(top(max));
          expect(Math.min(low.length, high.length, origins)).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  it("are never narrowed by an account of a new origin, as far as somebody gives a toll", () => {
    const tolls = fc.array(fc.nat(9), { minLength: GROUPS.length, maxLength: GROUPS.length });
    fc.assert(
      fc.property(world, tolls, telling, decisions, (made, figures, more, people) => {
        const casualties = GROUPS.map((group, i) => count("killed", group, 2 + (figures[i] ?? 0)));
        const counting = withAccount(made, "y", { casualties, victims: [] });
        const of = (one: World) => rangesOf(facts(one), people);
        const counted = of(counting).ranges.filter(({ outcome, group }) => outcome === "killed" && group !== "total");
        expect(counted).toHaveLength(GROUPS.length);
        expectWithin(counted, of(withAccount(counting, "z", more)));
      }),
      RUNS,
    );
  });

  it("of accounts that name nobody, and each tell of one scope, neither", () => {
    const single = casualty.map((one) => ({ casualties: [one], victims: [] }));
    const worlds = fc.array(single, { maxLength: 5 });
    fc.assert(
      fc.property(worlds, telling, (told, more) => {
        const accounts = told.map((own, i) => account(`a${i}`, `r${i}`, own));
        const made = { accounts, origins: accounts.map(({ id }) => [id]), days: {} };
        const counted = rangesOf(facts(made), []).ranges.filter(({ group }) => group !== "total");
        expectWithin(counted, rangesOf(facts(withAccount(made, "z", more)), []));
      }),
      RUNS,
    );
  });

  it("neither begin lower nor close for an account that only names victims", () => {
    const naming = telling.map(({ casualties }) => {
      const own = casualties.map((one) => ({ ...one, max: one.max ?? one.min }));
      return { casualties: own, victims: own.flatMap(victimsIn) };
    });
    fc.assert(
      fc.property(world, naming, decisions, (made, more, people) => {
        fc.pre(more.casualties.every(({ max }) => max !== 0));
        const after = rangesOf(facts(withAccount(made, "z", more)), people).ranges;
        for (const range of rangesOf(facts(made), people).ranges) {
          const found = after.find((one) => scopeOf(one) === scopeOf(range));
          expect(found?.min, scopeOf(range)).toBeGreaterThanOrEqual(range.min);
          expect(top(found?.max ?? null), scopeOf(range)).toBeGreaterThanOrEqual(top(range.max));
          expect(found?.contested).toBe(range.contested);
        }
      }),
      RUNS,
    );
  });

  it("of one account: everybody is no fewer than its groups that are of different people, added up", () => {
    const groups = casualty.map((one) => ({ ...one, outcome: "killed" as const, partOf: null, supersededBy: null }));
    const own = fc.array(groups, { maxLength: 6 });
    fc.assert(
      fc.property(own, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (told, named) => {
        const casualties = told.map((one, i) => ({ ...one, quote: { exact: "x", start: i * 10, end: i * 10 + 7 } }));
        const victims = casualties.flatMap((one, i) => (named[i] === true ? victimsIn(one) : []));
        const { ranges } = rangesOf(factsOf([account("a", "r", { casualties, victims })]), []);
        const least = (group: string) => ranges.find((range) => range.group === group)?.min ?? 0;
        const civilians = Math.max(least("civilian"), least("child") + least("woman"));
        expect(least("total")).toBeGreaterThanOrEqual(Math.max(least("person"), civilians + least("combatant")));
      }),
      RUNS,
    );
  });

  it("of everybody neither, once somebody counts everybody", () => {
    const everybody = fc.record({ min: fc.nat(9), above: fc.option(fc.nat(5)) });
    fc.assert(
      fc.property(world, everybody, telling, decisions, fc.boolean(), (made, told, more, people, reviewedOnly) => {
        const { min, above } = told;
        const max = above === null ? null : 1 + min + above;
        const counting = withAccount(made, "y", { casualties: [count("killed", "person", min, max)], victims: [] });
        const accepted = [...people, decision("y killed 0", { verdict: "accepted" })];
        const of = (one: World) => rangesOf(facts(one), accepted, { reviewedOnly });
        const totals = of(counting).ranges.filter((range) => scopeOf(range) === "killed total");
        expect(totals).toHaveLength(1);
        expectWithin(totals, of(withAccount(counting, "z", more)));
      }),
      RUNS,
    );
  });

  it("of everybody that stand on parts alone stay, and name no less, when an account comes in", () => {
    fc.assert(
      fc.property(world, telling, decisions, (made, more, people) => {
        const after = rangesOf(facts(withAccount(made, "z", more)), people).ranges;
        for (const { outcome, highest } of rangesOf(facts(made), people).ranges.filter(isTotal)) {
          const found = after.find((range) => isTotal(range) && range.outcome === outcome);
          expect(found?.highest).toBeGreaterThanOrEqual(highest);
        }
      }),
      RUNS,
    );
  });

  it("have no part that names more than the whole", () => {
    fc.assert(
      fc.property(world, decisions, fc.boolean(), (made, people, reviewedOnly) => {
        const { ranges } = rangesOf(facts(made), people, { reviewedOnly });
        for (const part of ranges.filter(({ highest }) => highest > 0)) {
          const whole = ranges.find((range) => isTotal(range) && range.outcome === part.outcome);
          expect(whole?.highest, scopeOf(part)).toBeGreaterThanOrEqual(part.highest);
        }
      }),
      RUNS,
    );
  });

  it("of children and women alone bound everybody from below, and no lower than either", () => {
    const young = casualty.map((one) => ({
      ...one,
      group: one.min % 2 === 0 ? ("child" as const) : ("woman" as const),
    }));
    const each = fc.array(fc.array(young, { maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(each, (told) => {
        const accounts = told.map((casualties, i) => account(`a${i}`, `r${i}`, { casualties }));
        const { ranges } = rangesOf(factsOf(accounts), []);
        for (const part of ranges.filter(({ group, highest }) => group !== "total" && highest > 0)) {
          const whole = ranges.find((range) => isTotal(range) && range.outcome === part.outcome);
          expect(whole?.max, scopeOf(part)).toBeNull();
          expect(whole?.min, scopeOf(part)).toBeGreaterThanOrEqual(part.min);
        }
      }),
      RUNS,
    );
  });

  it("are not changed by a later copy of what its origin counts, whatever figures the copy has", () => {
    fc.assert(
      fc.property(world.filter(isTold), fc.nat(), fc.array(fc.nat(30), { maxLength: 4 }), (made, at, figures) => {
        const { more, origin } = copied(made, at, figures);
        fc.pre(origin.some(({ casualties }) => casualties.length > 0));
        expect(told(rangesOf(facts(more), []))).toEqual(told(rangesOf(facts(made), [])));
      }),
      RUNS,
    );
  });

  it("do not depend on the order of accounts, origins, their accounts and decisions", () => {
    const orders = world.chain((made) =>
      fc.record({
        made: fc.constant(made),
        accounts: shuffled(made.accounts),
        origins: shuffled(made.origins).chain((own) => fc.tuple(...own.map((ids) => shuffled(ids)))),
      }),
    );
    const decidedTwice = decisions.chain((people) => fc.tuple(fc.constant(people), shuffled(people)));
    fc.assert(
      fc.property(orders, decidedTwice, ({ made, accounts, origins }, [people, otherwise]) => {
        const other = facts({ ...made, accounts, origins });
        expect(rangesOf(other, otherwise)).toEqual(rangesOf(facts(made), people));
      }),
      RUNS,
    );
  });
});

function isTotal({ group }: CasualtyRange): boolean {
  return group === "total";
}

function isTold({ origins }: World): boolean {
  return origins.length > 0;
}

/** The same ranges, whatever was left out; what is left out may be more. */
function told({ ranges }: IncidentRanges) {
  return ranges;
}

/** The world with a later report that copies an origin: it counts scopes that bear in it, with figures of its own. */
function copied(made: World, at: number, figures: readonly number[]): { more: World; origin: readonly Account[] } {
  const ids = made.origins[at % made.origins.length] as readonly string[];
  const origin = made.accounts.filter(({ id }) => ids.includes(id));
  const left = new Set(rangesOf(facts(made), []).leftOut.map(({ claim: of }) => `${of.account} ${of.index}`));
  // Who is told of by name or singly is no toll: whoever then gives one says more.
  const isToll = ({ max, quote }: Casualty, victims: readonly Victim[]) =>
    max !== 1 && !victims.some((one) => one.quote.start === quote.start);
  const bearing = origin.flatMap(({ id, casualties, victims }) =>
    casualties.filter((one, i) => isToll(one, victims) && !left.has(`${id} ${i}`)),
  );
  const casualties = bearing
    .slice(0, figures.length)
    .map(({ outcome, group }, i) => count(outcome, group, figures[i] ?? 0));
  const copy = account("z", "rz", { casualties, speaker: origin[0]?.speaker ?? speaker("nobody") });
  const origins = made.origins.map((own) => (own === ids ? [...own, "z"] : own));
  return { more: { ...made, accounts: [...made.accounts, copy], origins }, origin };
}

import type { Casualty, Victim } from "../../model/account.js";
import type { HarmCount } from "../clauses/harm.js";
import type { Mention } from "../incidents/mention.js";
import { boundsOf } from "./bounds-of.js";
import { quoteTokens, type Source } from "./source.js";
import { within } from "./statements.js";
import { type Counted, supersededBy } from "./superseded.js";

/** The counts of one account, each once, with what they are part of and what replaces them. */
export function casualtiesOf(mentions: readonly Mention[], source: Source): Casualty[] {
  const made: { casualty: Casualty; counted: Counted; count: HarmCount; mention: Mention }[] = [];
  const index = new Map<HarmCount, number>();
  for (const mention of mentions) {
    for (const count of mention.harm) {
      const same = made.findIndex(
        ({ casualty: c, ...m }) =>
          c.outcome === count.outcome &&
          c.group === count.group &&
          c.min === count.min &&
          c.max === count.max &&
          !(m.mention === mention && isOther(m.count, count)),
      );
      index.set(count, same === -1 ? made.length : same);
      if (same === -1) {
        made.push({ casualty: casualty(count, mention, source), counted: countedOf(count, mention), count, mention });
      }
    }
  }
  const later = supersededBy(made.map((m) => m.counted));
  return made.map((m, k) => ({ ...m.casualty, partOf: partOf(k, index), supersededBy: later[k] ?? null }));
}

/** "a farmer and a shepherd were killed": two people of one list, though both are one civilian killed. */
function isOther(told: HarmCount, count: HarmCount): boolean {
  return count.max === 1 && count.rule === told.rule && count.partOf === told.partOf && count.from > told.to;
}

function partOf(k: number, index: ReadonlyMap<HarmCount, number>): number | null {
  for (const [count, at] of index) {
    if (at === k && count.partOf !== null) {
      const whole = index.get(count.partOf);
      if (whole !== undefined && whole !== k) return whole;
    }
  }
  return null;
}

function countedOf(count: HarmCount, mention: Mention): Counted {
  const { outcome, group, min, change, partOf, chunk } = count;
  return {
    outcome,
    group,
    min,
    change,
    partial: partOf !== null || chunk.people?.others === true,
    sentence: mention.statement.clause.index,
  };
}

function casualty(count: HarmCount, mention: Mention, source: Source): Casualty {
  return {
    outcome: count.outcome,
    group: count.group,
    ...boundsOf(count, mention.statement.clause, source.vague),
    stance: mention.statement.stance === "denies" && count.max !== 0 ? "denies" : count.stance,
    partOf: null,
    supersededBy: null,
    quote: quoteTokens(source, mention.statement.clause, count.quoteFrom, count.quoteTo),
  };
}

/** The people named as harmed in an account, each once, by the words that tell the most of them. */
export function victimsOf(mentions: readonly Mention[], source: Source): Victim[] {
  const victims = new Map<string, Victim>();
  for (const { statement } of mentions) {
    for (const { from, to, ...person } of statement.clause.victims) {
      const key = `${person.name} ${person.outcome}`;
      const known = victims.get(key);
      if (!within(statement.spans, from) || (known !== undefined && (known.age !== null || person.age === null)))
        continue;
      victims.set(key, { ...person, quote: quoteTokens(source, statement.clause, from, to) });
    }
  }
  return [...victims.values()];
}

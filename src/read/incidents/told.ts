import type { HarmCount } from "../clauses/harm.js";
import type { Interval } from "../time/types.js";
import { parties } from "../words/parties.js";
import type { Mention } from "./mention.js";

/**
 * What the mentions of one incident told of numbers, of who did it and of when it was said, kept so that a mention is
 * held against thousands as soon as against one.
 */
export class Told {
  readonly #numbers = new Set<string>();
  /** By speaker, outcome and group. */
  readonly #counts = new Map<string, Set<number>>();
  readonly #parties = new Map<string, Set<string>>();
  readonly #said = new Map<string, Interval>();

  add(mention: Mention): void {
    const { name } = mention.statement.speaker;
    for (const count of mention.harm) {
      if (isTelling(count)) this.#numbers.add(numberKey(count));
      if (count.partOf === null) at(this.#counts, scopeKey(name, count)).add(count.min);
    }
    for (const party of partiesOf(mention)) at(this.#parties, name).add(party);
    if (mention.said !== null) this.#said.set(`${mention.said.start} ${mention.said.end}`, mention.said);
  }

  /** A number that the mention tells again. */
  sameNumber({ harm }: Mention): boolean {
    return harm.some((count) => isTelling(count) && this.#numbers.has(numberKey(count)));
  }

  /** Another number for the same people, by the same speaker; tolls grow. */
  otherNumber({ harm, statement }: Mention): boolean {
    const tops = harm.filter((count) => count.partOf === null && !count.toll);
    return tops.some((count) => {
      const known = this.#counts.get(scopeKey(statement.speaker.name, count));
      return known !== undefined && (known.size > 1 || !known.has(count.min));
    });
  }

  /** The same speaker said that somebody else did it. */
  otherParty(mention: Mention): boolean {
    const own = partiesOf(mention);
    const known = [...(this.#parties.get(mention.statement.speaker.name) ?? [])];
    return own.length > 0 && known.length > 0 && !own.some((p) => known.some((q) => parties.near(p, q)));
  }

  /** Something was told of it on one of these days. */
  saidOn(days: Interval): boolean {
    return [...this.#said.values()].some((said) => said.start <= days.end && days.start <= said.end);
  }
}

/** A number that tells one attack from another: not "several", "a number of". */
function isTelling({ min, max }: HarmCount): boolean {
  return min > 1 && (max !== null || min > 3);
}

function numberKey({ outcome, min }: HarmCount): string {
  return `${outcome} ${min}`;
}

function scopeKey(speaker: string, { outcome, group }: HarmCount): string {
  return `${outcome} ${group} ${speaker}`;
}

function partiesOf(mention: Mention): string[] {
  return mention.actors.flatMap((a) => (a.stance === "asserts" && a.party !== null ? [a.party.id] : []));
}

function at<T>(sets: Map<string, Set<T>>, key: string): Set<T> {
  const found = sets.get(key) ?? new Set<T>();
  sets.set(key, found);
  return found;
}

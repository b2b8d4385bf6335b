import type { Group, Outcome } from "../../model/account.js";
import type { HarmCount } from "./harm-scene.js";

/** What the refiner needs of a sentence. */
interface Told {
  readonly paragraph: number;
  readonly harm: readonly HarmCount[];
}

const MOST_APART = 3;

/** What a report tells for sure, by outcome: groups by number, and the highest number that is not a list of names. */
interface Known {
  readonly groups: ReadonlyMap<string, Group>;
  readonly most: ReadonlyMap<Outcome, number>;
}

/**
 * Refines the counts of a report: a bare number takes its group from before ("Ten were killed in one village" after
 * "22 soldiers"). The same number of the same harm, told elsewhere, is of the same people; else those counted last,
 * not further than a few sentences back, lend their group where they are fighters or civilians.
 */
export function inheritAcross<T extends Told>(sentences: readonly T[]): readonly T[] {
  const known = knownOf(sentences);
  for (const [at, sentence] of sentences.entries()) {
    for (const count of sentence.harm) {
      if (!count.open) continue;
      const group = known.groups.get(keyOf(count)) ?? lent(sentences.slice(Math.max(0, at - MOST_APART), at));
      if (group === null) continue;
      count.group = group;
      count.open = false;
    }
  }
  return sentences.map((s) =>
    s.harm.some((c) => isRetold(c, known)) ? { ...s, harm: s.harm.filter((c) => !isRetold(c, known)) } : s,
  );
}

function keyOf(count: HarmCount): string {
  return `${count.outcome} ${count.min}`;
}

function knownOf(sentences: readonly Told[]): Known {
  const groups = new Map<string, Group>();
  const most = new Map<Outcome, number>();
  for (const count of sentences.flatMap((s) => s.harm)) {
    if (count.open) continue;
    const whole = count.partOf === null && count.min > 1 && !count.rule.startsWith("harm-among");
    if (whole && !groups.has(keyOf(count))) groups.set(keyOf(count), count.group);
    if (count.chunk.letter !== "v") most.set(count.outcome, Math.max(count.min, most.get(count.outcome) ?? 0));
  }
  return { groups, most };
}

/** Names of people whom a number told elsewhere already counts: "the strike killed four girls … A, B and C lost their lives". */
function isRetold(count: HarmCount, { most }: Known): boolean {
  return count.chunk.letter === "v" && count.min > 1 && (most.get(count.outcome) ?? 0) >= count.min;
}

/** The group of the wholes that were counted last, if it is one group of fighters or civilians. */
function lent(before: readonly Told[]): Group | null {
  const wholes = before
    .map((s) => s.harm.filter((c) => c.partOf === null && c.max !== 0))
    .findLast((w) => w.length > 0);
  const last = wholes?.at(-1);
  if (wholes === undefined || last === undefined || last.open) return null;
  const [only, ...others] = new Set(wholes.filter((c) => c.outcome === last.outcome).map((c) => c.group));
  return others.length === 0 && (only === "combatant" || only === "civilian") ? only : null;
}

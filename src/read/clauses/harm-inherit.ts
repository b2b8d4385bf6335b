import type { Group } from "../../model/account.js";
import type { HarmCount } from "./harm-scene.js";

/** What the refiner needs of a sentence. */
interface Told {
  readonly paragraph: number;
  readonly harm: readonly HarmCount[];
}

const MOST_APART = 3;

/**
 * Refines the counts of a report: a bare number takes its group from before ("Ten were killed in one village" after
 * "22 soldiers"). The same number of the same harm, told elsewhere, is of the same people; else those counted last,
 * not further than a few sentences back, lend their group where they are fighters or civilians.
 */
export function inheritAcross<T extends Told>(sentences: readonly T[]): readonly T[] {
  const told: { count: HarmCount; at: number }[] = [];
  const known = sentences.flatMap((s) => s.harm).filter((c) => !c.open);
  for (const [at, sentence] of sentences.entries()) {
    for (const count of sentence.harm) {
      if (count.open) settle(count, known, told, at);
      if (count.max !== 0) told.push({ count, at });
    }
  }
  return sentences.map((s) =>
    s.harm.some((c) => isRetold(c, known)) ? { ...s, harm: s.harm.filter((c) => !isRetold(c, known)) } : s,
  );
}

/** Names of people whom a number told elsewhere already counts: "the strike killed four girls … A, B and C lost their lives". */
function isRetold(count: HarmCount, known: readonly HarmCount[]): boolean {
  const names = count.chunk.letter === "v" && count.min > 1;
  return (
    names &&
    known.some((c) => c !== count && c.chunk.letter !== "v" && c.outcome === count.outcome && c.min >= count.min)
  );
}

function settle(
  count: HarmCount,
  known: readonly HarmCount[],
  told: readonly { count: HarmCount; at: number }[],
  at: number,
): void {
  const same = known.find(
    (c) =>
      c.outcome === count.outcome &&
      c.min === count.min &&
      count.min > 1 &&
      c.partOf === null &&
      !c.rule.startsWith("harm-among"),
  );
  const group = same?.group ?? lent(told, at);
  if (group === null) return;
  count.group = group;
  count.open = false;
}

/** The group of the whole that was counted last, if one group was. */
function lent(told: readonly { count: HarmCount; at: number }[], at: number): Group | null {
  const last = told.findLast((t) => t.at < at && at - t.at <= MOST_APART && t.count.partOf === null);
  if (last === undefined || last.count.open) return null;
  const groups = new Set(
    told
      .filter((t) => t.at === last.at && t.count.partOf === null && t.count.outcome === last.count.outcome)
      .map((t) => t.count.group),
  );
  const [only] = groups;
  return groups.size === 1 && (only === "combatant" || only === "civilian") ? only : null;
}

import type { Casualty } from "../../model/account.js";
import { rangeInWords } from "../../util/range-words.js";
import { GROUP_WORDS, OUTCOME_WORDS, STANCE_WORDS } from "./words.js";

type Count = Pick<Casualty, "min" | "max" | "group" | "outcome">;

/** "at least 26 killed", "7 children killed", "no civilians wounded" */
export function countInWords(count: Count): string {
  return join(
    count.max === 0 ? "no" : rangeInWords(count),
    people(count) || nobody(count),
    OUTCOME_WORDS[count.outcome],
  );
}

function people({ min, max, group }: Count): string {
  return GROUP_WORDS[group][min === 1 && max === 1 ? 0 : 1];
}

function nobody({ max }: Count): string {
  return max === 0 ? "one" : "";
}

function join(...words: string[]): string {
  return words.filter((w) => w !== "").join(" ");
}

/** A count with the counts that are part of it, as one value. */
export interface CountTree {
  readonly text: string;
  /** The counts that the text speaks of. */
  readonly counts: readonly Casualty[];
}

/** The counts of an account: each that is part of no other, with its parts ("at least 26 killed, of whom 7 children, 4 women"). */
export function countTrees(all: readonly Casualty[]): CountTree[] {
  return all.flatMap((count, i) => (isRoot(all, count) ? [treeOf(all, count, i)] : []));
}

function isRoot(all: readonly Casualty[], count: Casualty): boolean {
  return count.partOf === null || all[count.partOf] === undefined;
}

function treeOf(all: readonly Casualty[], count: Casualty, index: number): CountTree {
  const parts = partsOf(all, index, count);
  const text = `${STANCE_WORDS[count.stance]}${countInWords(count)}${replaced(all, count)}`;
  return {
    text: parts.length === 0 ? text : `${text}, of whom ${parts.map((p) => p.text).join(", ")}`,
    counts: [count, ...parts.flatMap((p) => p.counts)],
  };
}

function partsOf(all: readonly Casualty[], index: number, whole: Casualty): CountTree[] {
  return all.flatMap((part, i) => {
    if (part.partOf !== index || i === index) return [];
    const inner = partsOf(all, i, part);
    const stance = part.stance === whole.stance ? "" : STANCE_WORDS[part.stance];
    const text = `${stance}${partInWords(part, whole)}${replaced(all, part)}`;
    const of = inner.length === 0 ? "" : ` (of whom ${inner.map((p) => p.text).join(", ")})`;
    return [{ text: text + of, counts: [part, ...inner.flatMap((p) => p.counts)] }];
  });
}

/** A part names its outcome and its group only where they are not those of the whole. */
function partInWords(part: Casualty, whole: Casualty): string {
  if (part.outcome !== whole.outcome) return countInWords(part);
  const who = part.group === whole.group ? "" : people(part) || nobody(part) || "people";
  return join(part.max === 0 ? "no" : rangeInWords(part), who || nobody(part));
}

function replaced(all: readonly Casualty[], { supersededBy }: Casualty): string {
  const later = supersededBy === null ? undefined : all[supersededBy];
  return later === undefined ? "" : ` (an earlier count, replaced by ${rangeInWords(later)})`;
}

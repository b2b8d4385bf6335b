import { diffLines, diffWordsWithSpace } from "diff";

/** A run of text that both versions have, or only the later (`added`) or the earlier one (`removed`). */
export interface Change {
  readonly change: "same" | "added" | "removed";
  readonly text: string;
}

/** Texts that differ in nearly everything would take very long; they are then given whole, the one after the other. */
const PATIENCE = { timeout: 2000 };

/** How the lines of a text changed; whether its last line ends in a line break is no change. */
export function difference(earlier: string, later: string): Change[] {
  return named(diffLines(earlier, later, { ...PATIENCE, ignoreNewlineAtEof: true })) ?? whole(earlier, later);
}

/** The same within lines, word by word. */
export function wordDifference(earlier: string, later: string): Change[] {
  return named(diffWordsWithSpace(earlier, later, PATIENCE)) ?? whole(earlier, later);
}

function named(
  parts: readonly { value: string; added: boolean; removed: boolean }[] | undefined,
): Change[] | undefined {
  return parts?.map(({ value, added, removed }) => ({
    change: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}

function whole(earlier: string, later: string): Change[] {
  return [
    { change: "removed", text: earlier },
    { change: "added", text: later },
  ];
}

import { diffLines, diffWordsWithSpace } from "diff";

/** A run of text that both versions have, or only the later (`added`) or the earlier one (`removed`). */
export interface Change {
  readonly change: "same" | "added" | "removed";
  readonly text: string;
}

/** Texts that differ in nearly everything would take very long; they are then given whole, the one after the other. */
const PATIENCE = { timeout: 5000 };

/** How the lines of a text changed. The parts of one side, put together, are its text again. */
export function difference(earlier: string, later: string): Change[] {
  return named(diffLines(earlier, later, PATIENCE)) ?? whole(earlier, later);
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

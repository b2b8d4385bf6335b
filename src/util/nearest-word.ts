import { editDistance } from "./edit-distance.js";

/** The choice that a word is likeliest a slip of, or null: one slip, or one for every third letter of the choice. */
export function nearestWord(word: string, choices: readonly string[]): string | null {
  const near = choices
    .map((choice) => ({ choice, slips: editDistance(word.toLowerCase(), choice) }))
    .filter(({ choice, slips }) => slips <= Math.max(1, Math.floor(choice.length / 3)));
  return near.sort((a, b) => a.slips - b.slips)[0]?.choice ?? null;
}

import { editDistance } from "../util/edit-distance.js";

/** " Did you mean X?" for the choice that is nearest to what was typed, or "" if none is near. */
export function suggest(typed: string, choices: readonly string[]): string {
  const word = typed.toLowerCase();
  const begun = word.length > 1 ? choices.find((choice) => choice.startsWith(word)) : undefined;
  const best = begun ?? nearest(word, choices);
  return best === undefined ? "" : ` Did you mean ${best}?`;
}

/** A slip in every third letter is near. */
function nearest(word: string, choices: readonly string[]): string | undefined {
  const near = choices
    .map((choice) => ({ choice, slips: editDistance(word, choice) }))
    .filter(({ choice, slips }) => slips <= Math.max(1, Math.floor(choice.length / 3)));
  return near.sort((a, b) => a.slips - b.slips)[0]?.choice;
}

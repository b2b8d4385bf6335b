import { nearestWord } from "../util/nearest-word.js";

/** " Did you mean X?" for the choice that is nearest to what was typed, or "" if none is near. */
export function suggest(typed: string, choices: readonly string[]): string {
  const word = typed.toLowerCase();
  const begun = word.length > 1 ? choices.find((choice) => choice.startsWith(word)) : undefined;
  const best = begun ?? nearestWord(word, choices);
  return best === null ? "" : ` Did you mean ${best}?`;
}

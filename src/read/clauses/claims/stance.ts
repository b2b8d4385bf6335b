import { lexicon } from "../../words/lexicon.js";
import type { Line } from "./line.js";

const BEFORE = 3;

/** "apparent", "allegedly", "may": whoever speaks does not vouch for the words from `from` to `to`. */
export function stanceAt(line: Line, from: number, to: number): "asserts" | "suspects" {
  for (let at = Math.max(0, from - BEFORE); at < to; at++) {
    const cue = lexicon.suspectCues.at(line.tokens, at);
    if (
      cue !== null &&
      !/^(?:accused|attributed)$/u.test(line.lower(at)) &&
      !line.tokens.slice(at, from).some((t) => /^[,;:]$/u.test(t.text))
    )
      return "suspects";
  }
  return "asserts";
}

const UNREAL = /^(?:will|would|could|should|can|must|might|may|if|whether|unless|to|shall)$/u;

/** "would warn", "if they had been warned": nothing that has happened. `at`: the verb. */
export function isUnreal(line: Line, at: number): boolean {
  for (let k = Math.max(0, at - BEFORE); k < at; k++) {
    if (/^[,;]$/u.test(line.lower(k)) || !UNREAL.test(line.lower(k))) continue;
    // "may have", "is said to have": past, and no more than doubted.
    if (line.lower(k + 1) !== "have" || /^(?:would|should)$/u.test(line.lower(k))) return true;
  }
  return false;
}

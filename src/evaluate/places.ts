import { norm, shared } from "./norm.js";
import { pythonPattern } from "./python-pattern.js";

/** Articles and first parts that are written apart, hyphenated or together ("Al Tanf", "al-Tanf", "Altanf"). */
const PREFIX = new RegExp(pythonPattern("\\b(al|el|as|ad|deir|tel|tal|khan|jabal)[- ]").source, "gu");

/** Words that tell no place from another. */
const STOP = new Set(
  "the of in near province city town village eastern western northern southern northeastern northwestern countryside district neighborhood area syria rural east west north south".split(
    " ",
  ),
);

/** True if the annotation names no place that could be told apart, or one of its places shares a word with the other's. */
export function samePlace(annotated: readonly string[], found: readonly string[]): boolean {
  const words = placeWords(annotated);
  return words.size === 0 || shared(words, placeWords(found)) > 0;
}

function placeWords(names: readonly string[]): Set<string> {
  const words = names.flatMap(
    (name) =>
      norm(name)
        .replaceAll(PREFIX, "$1")
        .match(/[a-z']+/gu) ?? [],
  );
  return new Set(
    words
      .map((word) => word.replaceAll("'", ""))
      .filter((word) => !STOP.has(word))
      .map(spelling),
  );
}

/** One form for the usual transliterations of a name. */
function spelling(word: string): string {
  return word
    .replaceAll("ou", "u")
    .replaceAll("z", "s")
    .replaceAll("q", "k")
    .replaceAll("ee", "i")
    .replaceAll("e", "a")
    .replaceAll(/(.)\1/gu, "$1");
}

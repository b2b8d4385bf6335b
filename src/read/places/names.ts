import { ARTICLES, DOUBLED_ARTICLE, JOINED_ARTICLES } from "../../../data/english/places.js";

/**
 * Folds a name to plain lower-case ASCII words: no accents, no apostrophes or marks of ayn and hamza, no hyphens.
 * "Ma'arrat an-Nu`mān" is "maarrat an numan".
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{M}'’‘`´ʿʾʼ.ʻ]/gu, "")
    .toLowerCase()
    .replace(/ı/gu, "i")
    .replace(/ß/gu, "ss")
    .replace(/ø/gu, "o")
    .replace(/ł/gu, "l")
    .replace(/æ/gu, "ae")
    .replace(/đ/gu, "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

// Letters that one Arabic, Kurdish, Persian or Cyrillic letter is written with, most specific first. C stands for sh
// and ch, X for kh: capitals, so that a later rule does not take them for letters of the name.
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/tch|ch|sh/gu, "C"],
  [/kh/gu, "X"],
  [/gh/gu, "g"],
  [/dj|zh/gu, "j"],
  [/dh/gu, "d"],
  [/th/gu, "t"],
  [/ph/gu, "f"],
  [/c(?=[ei])/gu, "s"],
  [/ck|q|c/gu, "k"],
  [/m(?=b)/gu, "n"],
  [/(\p{L})\1+/gu, "$1"],
  [/[iy]+(?=[aeou])/gu, "y"],
  [/y(?![aeou])/gu, "i"],
];

// Vowels, in this order: a group with a back vowel is u, a front vowel stays only where a word begins or ends.
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/[aei]*[ouw][aeiouw]*(?=.)/gu, "u"],
  [/[aei]*[ouw]+$/u, "u"],
  [/^[aei]+/u, "a"],
  [/(?<=.)[aei]+(?=[^aei])/gu, ""],
  [/[ae]*i$/u, "i"],
  [/[ae]+$/u, "a"],
  [/(\p{L})\1+/gu, "$1"],
];

/**
 * A key that the usual transliterations of one name share: Deir Az-Zour, Deir ez-Zor and Dayr az Zawr; Raqa and
 * Ar-Raqqah; Idlib and Edleb. Articles go, doubled letters and letters that stand for one sound are one, short front
 * vowels inside a word go (they are rarely written alike), back vowels stay as `u`. Names in two quite different
 * forms (Kobani, Ain al-Arab) are aliases of the gazetteer, not of the key.
 */
export function placeKey(name: string): string {
  const words = foldName(name).split(" ");
  const kept = words.filter((word, i) => i === words.length - 1 || !isArticle(word, words[i + 1] as string));
  return kept
    .map((word, i) => wordKey(i === 0 ? word : word.replace(DOUBLED_ARTICLE, ""), i === kept.length - 1))
    .join("");
}

/** The key read with an article that is glued to its word ("Karm Aljabal", "Alshuhayil"); null where there is none. */
export function keyWithoutGluedArticle(name: string): string | null {
  const words = foldName(name).split(" ");
  const cut = words.map((word) => word.replace(JOINED_ARTICLES, ""));
  return cut.join(" ") === words.join(" ") ? null : placeKey(cut.join(" "));
}

/** Before a sun letter the article takes its sound: as-Suwayda, at-Tanf; "as Damascus" is none. */
function isArticle(word: string, next: string): boolean {
  if (!ARTICLES.has(word)) return false;
  const sound = word.replace(/^[aeiu]+/u, "");
  return sound === "l" || next.startsWith(sound);
}

function wordKey(word: string, last: boolean): string {
  // The feminine ending is written -a, -ah, -eh, -at, -et: "Maarat al-Numan", "Maara al-Numan".
  let key = last ? word.replace(/(?<=[aeiou])h$/u, "") : word.replace(/(?<=[^aeiouy]a*)[ae][th]?$/u, "");
  for (const [pattern, letter] of CONSONANTS) key = key.replace(pattern, letter);
  for (const [pattern, letter] of VOWELS) key = key.replace(pattern, letter);
  return key;
}

import { ARTICLES, DOUBLED_ARTICLE, JOINED_ARTICLES } from "../../data/english/places.js";

/**
 * Folds a name to plain lower-case ASCII words: no accents, no apostrophes or marks of ayn and hamza, no hyphens.
 * "Ma'arrat an-Nu`mān" is "maarrat an numan".
 */
export function foldName(name: string): string {
  const plain = /^[\x20-\x7e]*$/.test(name) ? name.toLowerCase() : withoutMarks(name);
  return plain
    .replace(/['’‘`´ʿʾʼ.ʻ]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function withoutMarks(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ı/gu, "i")
    .replace(/ß/gu, "ss")
    .replace(/ø/gu, "o")
    .replace(/ł/gu, "l")
    .replace(/æ/gu, "ae")
    .replace(/đ/gu, "d");
}

/** The letters of a name without its article: two names with the same are spelled alike. */
export function lettersOf(name: string): string {
  return foldName(name)
    .replace(/^al (?=.)/u, "")
    .replace(/ /g, "");
}

/** Whether these letters (of `lettersOf`) are a listed spelling of a place. */
export function isSpelled(
  place: { readonly name: string; readonly aliases: readonly string[] },
  letters: string,
): boolean {
  let known = spellings.get(place);
  if (known === undefined) {
    known = new Set([place.name, ...place.aliases].map(lettersOf));
    spellings.set(place, known);
  }
  return known.has(letters);
}

/** The spellings of places that were asked for. */
const spellings = new WeakMap<object, ReadonlySet<string>>();

// Letters that one Arabic, Kurdish, Persian or Cyrillic letter is written with. C stands for sh and ch, X for kh:
// capitals, so that they are not taken for letters of the name.
const LETTERS = /tch|ch|sh|kh|gh|dj|zh|dh|th|ph|ck|c(?=[ei])|c|q|m(?=b)/g;
const LETTER_OF: Readonly<Record<string, string>> = {
  ...{
    tch: "C",
    ch: "C",
    sh: "C",
    kh: "X",
    gh: "g",
    dj: "j",
    zh: "j",
    dh: "d",
    th: "t",
    ph: "f",
    ck: "k",
    q: "k",
    m: "n",
  },
};

/**
 * A key that the usual transliterations of one name share: Deir Az-Zour, Deir ez-Zor and Dayr az Zawr; Raqa and
 * Ar-Raqqah; Idlib and Edleb. Articles go, doubled letters and letters that stand for one sound are one, short front
 * vowels inside a word go (they are rarely written alike), back vowels stay as `u`. Names in two quite different
 * forms (Kobani, Ain al-Arab) are aliases of the gazetteer, not of the key.
 */
export function soundKey(name: string): string {
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
  return cut.join(" ") === words.join(" ") ? null : soundKey(cut.join(" "));
}

/** Before a sun letter the article takes its sound: as-Suwayda, at-Tanf; "as Damascus" is none. */
function isArticle(word: string, next: string): boolean {
  if (!ARTICLES.has(word)) return false;
  const sound = word.replace(/^[aeiu]+/u, "");
  return sound === "l" || next.startsWith(sound);
}

/** Words of names recur ("tal", "deir", "al"); this many keys of words are kept. */
const MOST_KEPT = 50_000;
const kept = { last: new Map<string, string>(), inner: new Map<string, string>() };

function wordKey(word: string, last: boolean): string {
  const known = last ? kept.last : kept.inner;
  let key = known.get(word);
  if (key === undefined) {
    key = makeKey(word, last);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(word, key);
  }
  return key;
}

function makeKey(word: string, last: boolean): string {
  // The feminine ending is written -a, -ah, -eh, -at, -et: "Maarat al-Numan", "Maara al-Numan".
  const stem = last ? word.replace(/(?<=[aeiou])h$/, "") : word.replace(/(?<=[^aeiouy]a*)[ae][th]?$/, "");
  return stem
    .replace(LETTERS, (found, at: number) => LETTER_OF[found] ?? (/[ei]/.test(stem[at + 1] ?? "") ? "s" : "k"))
    .replace(/(.)\1+/gu, "$1")
    .replace(/[iy]+(?=[aeou])/g, "y")
    .replace(/y(?![aeou])/g, "i")
    .replace(/[aeiouw]+/g, (vowels, at: number, whole: string) =>
      vowelKey(vowels, at === 0, at + vowels.length === whole.length),
    )
    .replace(/(.)\1+/gu, "$1");
}

/** A group with a back vowel is u; a front vowel stays only where a word begins or ends. */
function vowelKey(vowels: string, first: boolean, last: boolean): string {
  const back = /[ouw](?=[aei]*$)/.exec(vowels);
  const head = back !== null ? "u" : first ? "a" : "";
  const tail = last && (back !== null || !first) ? vowels.slice(back === null ? 0 : back.index + 1) : "";
  return head + (tail === "" ? "" : tail.endsWith("i") ? "i" : "a");
}

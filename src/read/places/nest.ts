import { DIRECTIONS } from "../../../data/english/places.js";
import type { Token } from "../text/tokens.js";
import { placeNoun } from "./context.js";
import type { PlaceMention } from "./mention.js";

const BROAD: ReadonlySet<string> = new Set(["province", "district", "country", "area"]);

/** Says of each place in which other one it lies, where the words do: "X in Y province", "X, Y", "Syria's X". */
export function nest(tokens: readonly Token[], mentions: readonly PlaceMention[]): PlaceMention[] {
  return mentions.map((mention, i) => {
    const next = mentions[i + 1];
    const before = mentions[i - 1];
    if (next !== undefined && liesIn(tokens, mention, next)) return { ...mention, within: i + 1 };
    if (before !== undefined && isOwner(tokens, before, mention)) return { ...mention, within: i - 1 };
    return mention;
  });
}

function liesIn(tokens: readonly Token[], inner: PlaceMention, outer: PlaceMention): boolean {
  if (outer.role === "bearing-from" || outer.role === "dateline") return false;
  const between = tokens.slice(inner.phraseTo, outer.phraseFrom).filter((token) => token.text !== "(");
  const words = between.map((token) => token.lower);
  if (words.some((word) => /^(?:in|inside|of)$/u.test(word)))
    return words.length <= 6 && words.every((w, i) => isLink(w, between[i] as Token));
  const bare = words.length === 0 || (words.length === 1 && words[0] === ",");
  if (!bare || isList(inner, outer)) return false;
  return isBroad(outer) && !isBroad(inner);
}

/** Words that may stand between a place and what it lies in: "in the northeastern province of". */
function isLink(word: string, token: Token): boolean {
  if (/^(?:,|in|inside|of|the|a|located|situated|war-torn|neighbou?ring)$/u.test(word) || DIRECTIONS.has(word))
    return true;
  return (
    placeNoun(word) !== null ||
    /-(?:held|controlled|east|west)$/u.test(word) ||
    /^\p{Lu}\p{Ll}+(?:i|an|ish)$/u.test(token.text)
  );
}

function isList(inner: PlaceMention, outer: PlaceMention): boolean {
  return inner.precision !== null && inner.precision === outer.precision;
}

function isBroad(mention: PlaceMention): boolean {
  if (mention.precision !== null) return BROAD.has(mention.precision);
  return mention.entries.some((entry) => BROAD.has(entry.precision));
}

/** "Syria's Aleppo", or "Syrias Aleppo" where the apostrophe was lost. */
function isOwner(tokens: readonly Token[], owner: PlaceMention, owned: PlaceMention): boolean {
  if (!isBroad(owner) || owner.role === "bearing-from") return false;
  const between = tokens.slice(owner.to, owned.from);
  const apostrophe = /^['’]s$/iu.test(between[0]?.text ?? "");
  const lost =
    (tokens[owner.to - 1] as Token).text !== owner.name && (tokens[owner.to - 1] as Token).lower.endsWith("s");
  const rest = apostrophe ? between.slice(1) : between;
  return (
    (apostrophe || lost) &&
    rest.length <= 4 &&
    rest.every((token) => isLink(token.lower, token) || /^(?:city|town|second|largest)$/u.test(token.lower))
  );
}

import { STRONG_PREPOSITIONS } from "../../../data/english/places.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import type { PlaceMention } from "./mention.js";

/** What of a sentence is needed to tell a place of the report from a capital abroad. */
export interface PlacedSentence {
  readonly tokens: readonly Token[];
  readonly places: readonly PlaceMention[];
  /** Where each verb of saying with its speaker begins: what stands before is where somebody spoke. */
  readonly sayings: readonly { readonly from: number }[];
}

/** The share of a report's places that must lie in one country for the report to be about it. */
const MOST = 0.5;

/**
 * Refines the places of a report that is about one country: one abroad that is said without "in" or "near" ("asked
 * Moscow"), or only for where somebody spoke ("In New York, the envoy said"), is no location of what happened.
 */
export function abroadIsNoLocation<T extends PlacedSentence>(sentences: readonly T[]): T[] {
  const home = homeOf(sentences);
  if (home === null) return [...sentences];
  return sentences.map((sentence) => {
    if (!sentence.places.some((p) => isAbroad(p, home))) return sentence;
    return {
      ...sentence,
      places: sentence.places.map((p) =>
        isAbroad(p, home) && !isScene(p, sentence) ? { ...p, role: "modifier" as const } : p,
      ),
    };
  });
}

function countryOf(place: PlaceMention): string | null {
  return place.entries[0]?.country ?? null;
}

function isAbroad(place: PlaceMention, home: string): boolean {
  const country = countryOf(place);
  return (
    place.role === "location" && country !== null && country !== home && !place.entries.some((e) => e.country === home)
  );
}

function isScene(place: PlaceMention, { tokens, sayings }: PlacedSentence): boolean {
  const speaks = sayings.some((s) => s.from > place.from && s.from - place.to <= 12 && place.phraseFrom <= 1);
  const start = ownerFrom(tokens, place.phraseFrom);
  const before = tokens.slice(Math.max(0, start - 3), start);
  return (
    !speaks && (before.some((t) => STRONG_PREPOSITIONS.has(t.lower) || t.lower === "into") || isHit(tokens, start))
  );
}

/** Where the owner before a name begins: "Saudi Arabia's Jizan region". */
function ownerFrom(tokens: readonly Token[], from: number): number {
  if (!/^['’]s$/u.test(tokens[from - 1]?.text ?? "")) return from;
  let at = from - 1;
  while (at > 0 && at > from - 5 && tokens[at - 1]?.capital === true) at--;
  return at;
}

/** "an attack on X", "fired at X", "shelled X" */
function isHit(tokens: readonly Token[], start: number): boolean {
  const word = tokens[start - 1]?.lower ?? "";
  if (lexicon.actVerbs.has(word)) return true;
  return /^(?:on|against|towards?)$/u.test(word) && lexicon.actNouns.at(tokens, start - 2) !== null;
}

/** The country in which more than half of the places lie that are said to be locations. */
function homeOf(sentences: readonly PlacedSentence[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { places } of sentences) {
    for (const place of places) {
      const country = countryOf(place);
      if (place.role !== "location" || country === null) continue;
      counts.set(country, (counts.get(country) ?? 0) + 1);
      all++;
    }
  }
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  return top !== undefined && top[1] > all * MOST ? top[0] : null;
}

import {
  ASSETS,
  COLLECTIVES,
  NOT_NAMES,
  ORGANISATION_NOUNS,
  SPEAKER_ADJECTIVES,
} from "../../../data/english/entities.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import type { Draft } from "./entity-type.js";

/** "Syria's Foreign Ministry", "the SDF's spokesman": goes on only if a role, party or name follows. */
export function possessive(draft: Draft, tokens: readonly Token[], at: number): number {
  if (draft.end !== at) return 0;
  for (let k = at + 1; k < Math.min(tokens.length, at + 6); k++) {
    if (lexicon.roles.at(tokens, k) !== null) return 1;
    const token = tokens[k] as Token;
    if (ASSETS.has(token.lower) || COLLECTIVES.has(token.lower)) return 1;
    if (lexicon.actNouns.at(tokens, k) !== null || (!SPEAKER_ADJECTIVES.has(token.lower) && !token.capital)) return 0;
  }
  return 0;
}

/** "the head of the Observatory", "Ministry of Defence", "a spokesman for the coalition" */
export function ofPhrase(draft: Draft, tokens: readonly Token[], at: number): number {
  if (forPhrase(draft, tokens, at)) return 1;
  if (draft.end !== at || (draft.role === null && draft.names.length === 0)) return 0;
  const skip = /^(?:the|a|an|its|their)$/u.test(tokens[at + 1]?.lower ?? "") ? 2 : 1;
  const next = tokens[at + skip];
  if (next === undefined || (/^(?:at|with)$/u.test((tokens[at] as Token).lower) && draft.role?.human !== true))
    return 0;
  const known = lexicon.parties.at(tokens, at + skip) !== null || lexicon.roles.at(tokens, at + skip) !== null;
  const named = next.capital && !NOT_NAMES.has(next.lower);
  const organisation = draft.role === null && !ORGANISATION_NOUNS.has((tokens[at - 1] as Token).lower);
  if (!(known || named) || organisation) return 0;
  draft.linked = true;
  return skip;
}

const OWNED = /^(?:controlled|run|owned|operated)$/u;
const CLOSE = /^(?:linked|close|loyal|allied|affiliated|aligned|belonging)$/u;

/** "media controlled by the group", "forces loyal to the president": who stands behind those that have no other name. */
export function standsBehind(draft: Draft, tokens: readonly Token[], at: number): number {
  if (draft.end !== at || at === draft.start || draft.parties.length > 0 || draft.role?.human === true) return 0;
  const [word, link] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (!(OWNED.test(word) && link === "by") && !(CLOSE.test(word) && /^(?:to|with)$/u.test(link))) return 0;
  const skip = /^(?:the|a|an)$/u.test(tokens[at + 2]?.lower ?? "") ? 3 : 2;
  if (lexicon.parties.at(tokens, at + skip)?.value.form !== "noun") return 0;
  draft.linked = true;
  return skip;
}

/** "Doctors for Human Rights": the name of a body that goes on in capitals, though its first words are on no list. */
function forPhrase(draft: Draft, tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if ((tokens[at] as Token).lower !== "for" || draft.end !== at || draft.names.length === 0 || draft.role !== null)
    return false;
  if (before?.capital !== true || next?.capital !== true || NOT_NAMES.has(next.lower)) return false;
  return lexicon.parties.at(tokens, at + 1) === null;
}

const THEIRS = /^(?:their|its|his|allied|affiliated|associated|loyal|local|proxy|mercenary|backed|own)$/u;
const FOLLOWERS =
  /^(?:proxies|mercenaries|allies|affiliates|militias|militiamen|factions|partners|henchmen|auxiliaries|forces|groups|fighters|gangs)$/u;

/** "Turkish forces and their proxies", "the army and allied militias": those who act with a party and are known by it alone. */
export function followers(draft: Draft, tokens: readonly Token[], at: number): number {
  if (draft.end !== at || draft.parties.length === 0 || !THEIRS.test(tokens[at + 1]?.lower ?? "")) return 0;
  let to = at + 2;
  while (to < at + 4 && THEIRS.test(tokens[to]?.lower ?? "")) to++;
  if (!FOLLOWERS.test(tokens[to]?.lower ?? "") || lexicon.parties.at(tokens, to + 1) !== null) return 0;
  draft.end = to + 1;
  return to + 1 - at;
}

/** "Russian and Syrian jets", "Ministry of Foreign and Expatriate Affairs" */
export function conjunction(draft: Draft, tokens: readonly Token[], at: number): number {
  const last = draft.parties.at(-1);
  const next = lexicon.parties.at(tokens, at + 1);
  const adjectiveBefore = last !== undefined && last.to === at && draft.end < at;
  if (adjectiveBefore && next !== null) return 1;
  // "local and media sources": adjectives of one noun.
  const describes = (k: number) => SPEAKER_ADJECTIVES.has(tokens[k]?.lower ?? "");
  const nothingYet = draft.parties.length + draft.names.length === 0 && draft.role === null;
  if (
    at > draft.start &&
    nothingYet &&
    describes(at - 1) &&
    (describes(at + 1) || lexicon.roles.at(tokens, at + 1) !== null)
  )
    return 1;
  // "Administration of North and East Syria"
  const named = draft.linked && draft.role?.human !== true && draft.names.at(-1) === at - 1 && draft.end === at;
  if (named && tokens[at + 1]?.capital === true && !NOT_NAMES.has(tokens[at + 1]?.lower ?? "") && next === null)
    return 1;
  return 0;
}

/** "(SOHR)": the short form of the name before it. */
export function acronym(draft: Draft, tokens: readonly Token[], at: number): number {
  const close = /^[)\]]$/u.test(tokens[at + 2]?.text ?? "") ? 3 : /^[)\]]$/u.test(tokens[at + 3]?.text ?? "") ? 4 : 0;
  const inside = tokens[at + 1];
  if (close === 0 || draft.end !== at || inside === undefined || !/^\p{Lu}{2,}/u.test(inside.text)) return 0;
  draft.end = at + close;
  return close;
}

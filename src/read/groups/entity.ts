import {
  ASSETS,
  COLLECTIVES,
  NOT_NAMES,
  ORGANISATION_NOUNS,
  SPEAKER_ADJECTIVES,
} from "../../../data/english/entities.js";
import { TITLES } from "../../../data/english/roles.js";
import type { SpeakerKind } from "../../model/account.js";
import type { PartyEntry } from "../../model/party.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";

/** A noun phrase of somebody who may act or speak. Token indexes, end exclusive. */
export interface Entity {
  readonly from: number;
  readonly to: number;
  /** - `party` a named party, with its forces or means; - `person` a named one; - `role` "a senior official"; - `organisation` a named body that no list has; - `pronoun`; - `generic` "the ministry", "the group". */
  readonly type: "party" | "person" | "role" | "organisation" | "pronoun" | "generic";
  /** As written, without articles; a person's name without the role. */
  readonly name: string;
  /** All parties named in it, in order, with the words that name each. */
  readonly parties: readonly { readonly party: PartyEntry; readonly from: number; readonly to: number }[];
  readonly kind: SpeakerKind;
  readonly plural: boolean;
  readonly definite: boolean;
  /** Begins with "a" or "an": somebody or something not spoken of before. */
  readonly indefinite: boolean;
  /** It names somebody's means or forces rather than somebody who talks: "Russian warplanes". */
  readonly asset: boolean;
  /** The noun that tells what it is ("official", "ministry"), lower case. */
  readonly head: string;
  /** Followed by 's: it owns what comes next. */
  readonly possessive: boolean;
}

const DETERMINER =
  /^(?:the|a|an|this|that|these|those|its|their|his|her|our|another|one|some|several|many|other|both|two|three|four|various|all|any|most|local)$/u;
const PRONOUN = /^(?:he|she|it|they|we|i)$/u;
const BASED =
  /-(?:based|backed|led|linked|run|owned|affiliated|aligned|allied|held|controlled|supported|funded|trained|sponsored|dominated|installed|appointed)$/u;
const MAX_WORDS = 16;

interface Draft {
  readonly start: number;
  parties: { party: PartyEntry; from: number; to: number }[];
  role: { word: string; kind: SpeakerKind; human: boolean; plural: boolean } | null;
  names: number[];
  asset: boolean;
  collective: string | null;
  /** Passed "of", "for" or "at": what follows belongs to the role before it. */
  linked: boolean;
  /** Where the words that count end; trailing adjectives are given back. */
  end: number;
}

/**
 * The noun phrase of a speaker or actor that begins at token `i`, or null.
 * `blocked` tells tokens that belong to something else (a place said as such, a time).
 */
export function entityAt(tokens: readonly Token[], i: number, blocked: (token: number) => boolean): Entity | null {
  const first = tokens[i] as Token;
  if (PRONOUN.test(first.lower)) return pronoun(first, i);
  const determined = DETERMINER.test(first.lower) && !first.lower.startsWith("'");
  const start = determined ? i + 1 : i;
  const draft: Draft = {
    start,
    parties: [],
    role: null,
    names: [],
    asset: false,
    collective: null,
    linked: false,
    end: start,
  };
  for (let at = start; at < Math.min(tokens.length, start + MAX_WORDS); ) {
    const step = blocked(at) ? 0 : extend(draft, tokens, at);
    if (step === 0) break;
    at += step;
  }
  return finish(draft, tokens, i, first.lower);
}

function pronoun(token: Token, i: number): Entity {
  const plural = /^(?:they|we)$/u.test(token.lower);
  return {
    from: i,
    to: i + 1,
    type: "pronoun",
    name: token.text,
    parties: [],
    kind: "other",
    plural,
    definite: true,
    indefinite: false,
    asset: false,
    head: token.lower,
    possessive: false,
  };
}

/** Takes the next words into the phrase; returns how many tokens were taken. */
function extend(draft: Draft, tokens: readonly Token[], at: number): number {
  const token = tokens[at] as Token;
  const party = lexicon.parties.at(tokens, at);
  const role = lexicon.roles.at(tokens, at);
  if (party !== null && party.length >= (role?.length ?? 0)) {
    const outlet = draft.parties.at(-1);
    if (outlet?.party.kind === "media" && draft.end === at && party.value.form === "noun") return 0;
    draft.parties.push({ party: party.value.party, from: at, to: at + party.length });
    if (party.value.form === "noun" || party.length > 1) draft.collective ??= token.lower;
    if (party.value.form === "noun") draft.end = at + party.length;
    return party.length;
  }
  if (role !== null && !(draft.names.length > 0 && !token.capital && draft.role !== null)) {
    const word = tokens
      .slice(at, at + role.length)
      .map((t) => t.lower)
      .join(" ");
    if (!(draft.linked && draft.role?.human === true)) draft.role = { word, ...role.value };
    if (!role.value.human && draft.names.at(-1) === at - 1)
      draft.names.push(...tokens.slice(at, at + role.length).map((_, k) => at + k));
    draft.end = at + role.length;
    return role.length;
  }
  if (token.lower === "'s") return possessive(draft, tokens, at);
  if (/^(?:of|for|at|with)$/u.test(token.lower)) return ofPhrase(draft, tokens, at);
  if (token.lower === "and") return conjunction(draft, tokens, at);
  if (token.text === "(" || token.text === "[") return acronym(draft, tokens, at);
  if (ASSETS.has(token.lower) && (draft.parties.length > 0 || draft.end === draft.start))
    return head(draft, at, "asset");
  if (COLLECTIVES.has(token.lower) && (draft.parties.length > 0 || draft.names.length > 0))
    return head(draft, at, "collective");
  if (isNameWord(token, tokens, at)) {
    // "the rebels Pillay said": a common noun for many is not a person's title.
    const before = tokens[at - 1];
    if (
      draft.end === at &&
      before?.kind === "word" &&
      !before.capital &&
      before.lower.endsWith("s") &&
      at > draft.start
    )
      return 0;
    draft.names.push(at);
    draft.end = at + 1;
    return 1;
  }
  if (/^(?:anti|pro|ex|non)-/u.test(token.lower)) return 1;
  return SPEAKER_ADJECTIVES.has(token.lower) || BASED.test(token.lower) || TITLES.has(token.lower.replace(/\.$/u, ""))
    ? 1
    : 0;
}

function head(draft: Draft, at: number, kind: "asset" | "collective"): number {
  if (kind === "asset") draft.asset = true;
  else draft.collective = "forces";
  draft.end = at + 1;
  return 1;
}

/** "Syria's Foreign Ministry", "the SDF's spokesman": goes on only if a role, party or name follows. */
function possessive(draft: Draft, tokens: readonly Token[], at: number): number {
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
function ofPhrase(draft: Draft, tokens: readonly Token[], at: number): number {
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

/** "Russian and Syrian jets", "Ministry of Foreign and Expatriate Affairs" */
function conjunction(draft: Draft, tokens: readonly Token[], at: number): number {
  const last = draft.parties.at(-1);
  const next = lexicon.parties.at(tokens, at + 1);
  const adjectiveBefore = last !== undefined && last.to === at && draft.end < at;
  if (adjectiveBefore && next !== null) return 1;
  return 0;
}

/** "(SOHR)": the short form of the name before it. */
function acronym(draft: Draft, tokens: readonly Token[], at: number): number {
  const close = /^[)\]]$/u.test(tokens[at + 2]?.text ?? "") ? 3 : /^[)\]]$/u.test(tokens[at + 3]?.text ?? "") ? 4 : 0;
  const inside = tokens[at + 1];
  if (close === 0 || draft.end !== at || inside === undefined || !/^\p{Lu}{2,}/u.test(inside.text)) return 0;
  draft.end = at + close;
  return close;
}

function isNameWord(token: Token, tokens: readonly Token[], at: number): boolean {
  if (token.kind !== "word" || NOT_NAMES.has(token.lower) || BASED.test(token.lower)) return false;
  if (
    token.capital ||
    /^(?:al|el|as|ad|abu|bin|ibn|ben|van|von|de|der)-?\p{Lu}/u.test(token.text) ||
    /^(?:al|el)-\p{L}/u.test(token.text)
  )
    return true;
  // Particles inside a name: "Abdul bin Khalid".
  return /^(?:al|el|bin|ibn|abu|de|van|von|der|ul)$/u.test(token.lower) && tokens[at + 1]?.capital === true;
}

function finish(draft: Draft, tokens: readonly Token[], from: number, determiner: string): Entity | null {
  const { parties, role, names } = draft;
  const to = draft.end;
  if (to <= draft.start) return null;
  const inside = parties.filter((p) => p.to <= to);
  const lastWord = (tokens[to - 1] as Token).lower;
  const definite = determiner === "the" || determiner === "its" || determiner === "this";
  const shared = { from, to, parties: inside, asset: draft.asset, definite, indefinite: determiner === "a" || determiner === "an", possessive: tokens[to]?.lower === "'s" };
  const text = (a: number, b: number) =>
    tokens
      .slice(a, b)
      .reduce((s, t, k) => s + (k > 0 && t.start > (tokens[a + k - 1] as Token).end ? " " : "") + t.text, "");
  const person = personName(names, tokens, inside, role !== null);
  if (person !== null) {
    return {
      ...shared,
      type: "person",
      name: text(person[0], person[1]),
      kind: personKind(role?.kind, inside),
      plural: false,
      head: role?.word ?? "",
    };
  }
  if (names.length > 0) {
    const organisation =
      ORGANISATION_NOUNS.has(lastWord) || names.some((n) => ORGANISATION_NOUNS.has((tokens[n] as Token).lower));
    if (!organisation && inside.length === 0 && role === null) {
      return { ...shared, type: "person", name: text(draft.start, to), kind: "other", plural: false, head: "" };
    }
    return {
      ...shared,
      type: "organisation",
      name: text(draft.start, to),
      kind: role?.kind ?? inside[0]?.party.kind ?? "other",
      plural: false,
      head: role?.word ?? lastWord,
    };
  }
  if (inside.length === 0 && role === null)
    return draft.asset
      ? {
          ...shared,
          type: "generic",
          name: text(draft.start, to),
          kind: "military",
          plural: lastWord.endsWith("s"),
          head: lastWord,
        }
      : null;
  if (role !== null) return withRole(shared, text(draft.start, to), role, inside, to - draft.start);
  const party = inside[0]?.party as PartyEntry;
  return {
    ...shared,
    type: "party",
    name: text(draft.start, to),
    kind: party.kind,
    plural: lastWord.endsWith("s"),
    head: lastWord,
  };
}

function withRole(
  shared: Pick<Entity, "from" | "to" | "parties" | "asset" | "definite" | "indefinite" | "possessive">,
  name: string,
  role: NonNullable<Draft["role"]>,
  parties: Entity["parties"],
  words: number,
): Entity {
  const bare = shared.definite && parties.length === 0 && words <= role.word.split(" ").length + 1;
  const type = bare ? "generic" : role.human ? "role" : parties.length > 0 ? "party" : "generic";
  const kind = role.human || parties.length === 0 ? role.kind : (parties[0]?.party.kind ?? role.kind);
  return { ...shared, type, name, kind, plural: role.plural, head: role.word };
}

/** The run of name words that is a person's: not the organisation's own words, not a single word without a title. */
function personName(
  names: readonly number[],
  tokens: readonly Token[],
  parties: Entity["parties"],
  hasRole: boolean,
): readonly [number, number] | null {
  const runs: number[][] = [];
  for (const n of names) {
    if (runs.at(-1)?.at(-1) === n - 1) runs.at(-1)?.push(n);
    else runs.push([n]);
  }
  // "Yahya A., spokesman for the Geneva delegation": the person stands first; "Observatory director Rami A.": last.
  const run = runs.find((r) => r.length > 1) ?? runs.at(-1) ?? [];
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  if (run.some((n) => ORGANISATION_NOUNS.has((tokens[n] as Token).lower))) return null;
  if (run.length === 1 && !hasRole) return null;
  if (run.length === 1 && parties.some((p) => p.to === first) && !hasRole) return null;
  return [first, last + 1];
}

function personKind(role: SpeakerKind | undefined, parties: Entity["parties"]): SpeakerKind {
  return role ?? parties[0]?.party.kind ?? "other";
}

import { ASSETS, COLLECTIVES } from "../../../data/english/entities.js";
import { ACT_ADJECTIVES, DETERMINERS } from "../../../data/english/grammar.js";
import type { Act } from "../../model/account.js";
import type { PartyEntry } from "../../model/party.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import { peopleAt } from "./people.js";

/** An attack named by a noun: "the suspected Russian air strikes". Token indexes, end exclusive. */
export interface ActNoun {
  readonly from: number;
  readonly to: number;
  readonly act: Act;
  /** The noun as written, lower case. */
  readonly noun: string;
  /** Whose attack it is by its modifiers ("Russian strikes", "Turkey's bombardment"). */
  readonly parties: readonly { readonly party: PartyEntry; readonly from: number; readonly to: number }[];
  readonly suspected: boolean;
  /** "the strike", "this attack", "those attacks": something that was spoken of before. */
  readonly definite: boolean;
  /** "another", "a second", "a separate": something else than what was spoken of before. */
  readonly another: boolean;
}

const SUSPECTED = new Set(
  "suspected alleged apparent possible presumed purported reported likely unconfirmed".split(" "),
);
const JOINS = new Set(["and", "or", ",", "/"]);
/** "Saudi-led", "Iranian-made" */
const ALLIED = /-(?:led|backed|held|style|made|run)$/u;
const ANOTHER = /^(?:another|separate|second|third|other|similar|further|previous|earlier|previously)$/u;
const MAX_MODIFIERS = 9;

/** The attack noun with its modifiers that begins at token `i`, or null. */
export function actNounAt(tokens: readonly Token[], i: number): ActNoun | null {
  const parties: { party: PartyEntry; from: number; to: number }[] = [];
  let meansAct: Act | null = null;
  const first = tokens[i] as Token;
  let at = DETERMINERS.has(first.lower) ? i + 1 : i;
  for (const limit = Math.min(tokens.length, at + MAX_MODIFIERS); at < limit; ) {
    const noun = lexicon.actNouns.at(tokens, at);
    const party = lexicon.parties.at(tokens, at);
    if (noun !== null && !(party !== null && party.length > noun.length) && !qualifies(tokens, at + noun.length)) {
      if (isVerb(tokens, at, noun.length, i) || (at > i && kills(tokens, at))) return null;
      return build(tokens, i, at, noun, parties, meansAct);
    }
    meansAct ??= lexicon.means.at(tokens, at)?.value ?? null;
    const step = party !== null ? party.length : modifier(tokens, at, parties.length > 0);
    if (step === 0) return null;
    const whose = party?.value.party ?? governs(tokens, at);
    if (whose !== undefined) parties.push({ party: whose, from: at, to: at + step });
    at += step;
  }
  return null;
}

/** "government air strikes": those of the government that the report is about; alone the word names no party. */
function governs(tokens: readonly Token[], at: number): PartyEntry | undefined {
  return tokens[at]?.lower === "government" ? lexicon.partyById.get("any-government") : undefined;
}

/** "rockets killing six", "targeted rebel positions killing two": a verb, where people follow. */
function kills(tokens: readonly Token[], at: number): boolean {
  const gerund = lexicon.harmVerbs.at(tokens, at)?.value.forms.includes("gerund") === true;
  return gerund && peopleAt(tokens, at + 1) !== null;
}

/** "bomb attack", "strike aircraft": what stands at `to` is the noun that counts. */
function qualifies(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return (
    next !== undefined &&
    !kills(tokens, to) &&
    (ASSETS.has(next.lower) || (lexicon.actNouns.at(tokens, to) !== null && !lexicon.actVerbs.has(next.lower)))
  );
}

function modifier(tokens: readonly Token[], at: number, hasParty: boolean): number {
  const token = tokens[at] as Token;
  if (ACT_ADJECTIVES.has(token.lower) || ASSETS.has(token.lower) || token.lower === "'s" || SUSPECTED.has(token.lower))
    return 1;
  if (token.kind === "number" || (token.lower.includes("-") && ALLIED.test(token.lower))) return 1;
  if (hasParty && (COLLECTIVES.has(token.lower) || token.lower === "'")) return 1;
  const next = tokens[at + 1];
  const joins = JOINS.has(token.lower) && next !== undefined;
  return joins && (lexicon.parties.at(tokens, at + 1)?.value.form === "adjective" || ACT_ADJECTIVES.has(next.lower))
    ? 1
    : 0;
}

/** A form that is verb and noun ("strikes", "shelling") after its subject, before its object: a verb. */
function isVerb(tokens: readonly Token[], at: number, length: number, start: number): boolean {
  const word = tokens[at] as Token;
  const verb = length === 1 ? lexicon.actVerbs.get(word.lower) : undefined;
  if (verb === undefined) return false;
  const before = tokens[at - 1];
  if (before === undefined) return false;
  const next = tokens[at + 1];
  if (
    /^(?:to|will|would|could|may|might|can|did|not|they|we|who|which|is|are|was|were|been|be|it|he)$/u.test(
      before.lower,
    )
  )
    return !/^(?:to)$/u.test(before.lower) || !verb.forms.includes("gerund");
  // "forces shot down a plane", but "a shot was fired"
  if (
    word.lower === "shot" &&
    !DETERMINERS.has(before.lower) &&
    !/^(?:single|warning|gun|first|fatal)$/u.test(before.lower)
  )
    return true;
  if (next === undefined || next.lower === "of" || next.lower === "by") return false;
  if (verb.forms.includes("gerund")) {
    const subject =
      start < at &&
      (COLLECTIVES.has(before.lower) ||
        ASSETS.has(before.lower) ||
        lexicon.parties.at(tokens, at - 1)?.value.form === "noun");
    const object = next.capital || DETERMINERS.has(next.lower) || before.lower.endsWith("s");
    return subject && object && !/^(?:in|on|of|near|and|,|\.|that)$/u.test(next.lower);
  }
  // "Turkey shells Kobane", "Israel strikes targets": present tense, as headlines have it.
  const subject = start < at && lexicon.parties.at(tokens, at - 1)?.value.form === "noun";
  const object =
    next.capital ||
    DETERMINERS.has(next.lower) ||
    next.kind === "number" ||
    /^(?:targets|positions|areas|hospital|school|near)$/u.test(next.lower);
  return subject && object;
}

function build(
  tokens: readonly Token[],
  from: number,
  at: number,
  noun: { value: Act; length: number },
  parties: ActNoun["parties"],
  meansAct: Act | null,
): ActNoun {
  const to = at + noun.length;
  const lead = tokens.slice(from, at).map((t) => t.lower);
  const plain =
    noun.value === "other" ||
    /^(?:strikes?|raids?|attacks?|bombing|bombings|operations?)$/u.test((tokens[at] as Token).lower);
  return {
    from,
    to,
    act: plain && meansAct !== null ? meansAct : noun.value,
    noun: tokens
      .slice(at, to)
      .map((t) => t.lower)
      .join(" "),
    parties,
    suspected: lead.some((w) => SUSPECTED.has(w)),
    definite: /^(?:the|this|that|these|those|its|their)$/u.test(lead[0] ?? ""),
    // "any further attacks", "no other raids": none is told.
    another:
      lead.some((w) => ANOTHER.test(w)) && ![tokens[from - 1]?.lower, lead[0]].some((w) => w === "any" || w === "no"),
  };
}

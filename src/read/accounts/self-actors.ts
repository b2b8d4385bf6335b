import { IN_GENERAL } from "../../../data/english/targets.js";
import type { Stance } from "../../model/account.js";
import type { PartyEntry } from "../../model/party.js";
import type { ActorMention } from "../clauses/actor.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import { type Statement, within } from "./statements.js";

const FORCES =
  "(?:air ?force|armed forces|forces|troops|army|military|soldiers|fighters|militants|jets?|planes?|aircraft|warplanes?|helicopters?|drones?|units?|pilots?|navy|artillery|members|men|gunners|missiles?|strikes?)";
const SELF = `(?:we|it|they|(?:our|its|their) (?:\\w+ ){0,2}${FORCES})`;
const ATTACKS =
  "(?:struck|strike|hit|bombed|bomb|shelled|attacked|targeted|target|killed|shot|fired|launched|launch|conducted|conduct|carried out|carry out|dropped|destroyed|raided|executed|bombarded|ambushed|stormed|captured|detained|used|downed)";
/** "its fighters were killed": done to them. */
const NOT_PASSIVE = "(?<!\\b(?:was|were|been|being|be|is|are) )";
const HAD = "(?:had|have|has|was|were|is|are|did|do|does)?";

/** How speakers tell what they did themselves, each over a bounded number of words. */
const RULES: readonly { readonly name: string; readonly stance: Stance; readonly pattern: RegExp }[] = [
  // we did not strike; its aircraft were not involved; it had no role; none of our jets
  {
    name: "self-denied",
    stance: "denies",
    pattern: new RegExp(
      `\\b${SELF} (?:\\w+ ){0,2}(?:not|n't|never|no) (?:\\w+ ){0,2}(?:${ATTACKS}|involved|responsible|behind|part|role|connection|hand|link|aircraft|planes|jets|operations|strikes|attacks?)\\b`,
      "u",
    ),
  },
  {
    name: "self-denied",
    stance: "denies",
    pattern: /\b(?:none of (?:our|its|their)|not (?:our|us|ours)|neither (?:we|our))\b/u,
  },
  // no such operation took place
  {
    name: "self-denied",
    stance: "denies",
    pattern:
      /\bno (?:such |\w+ ){0,2}(?:operations?|strikes?|attacks?|raids?|airstrikes?|bombings?|shelling|fire) (?:(?:had |has |have )?(?:took|taken) place|(?:had |has |have )?(?:happened|occurred)|(?:(?:had|has|have) been|was|were) (?:carried|conducted|launched))\b/u,
  },
  // its forces had nothing to do with it; outside its area of operations
  { name: "self-denied", stance: "denies", pattern: /\bnothing to do with (?:it|this|that|the|these|those)\b/u },
  {
    name: "self-denied",
    stance: "denies",
    pattern:
      /\b(?:outside|not within) (?:of )?(?:our|its|their|the coalition 's) (?:area|zone|sector)s? of (?:operations?|responsibility)\b/u,
  },
  // there was no reason for us to target them
  {
    name: "self-denied",
    stance: "denies",
    pattern: /\bno reason (?:\w+ ){0,3}to (?:target|strike|attack|bomb|shell|hit)\b/u,
  },
  // we struck; it had carried out air strikes; its forces hit
  {
    name: "self-acts",
    stance: "asserts",
    pattern: new RegExp(
      `\\b(?:we|(?:our|its|their) (?:\\w+ ){0,2}${FORCES})(?: \\w+){0,2}? ${HAD} ?(?:also |just |jointly )?${NOT_PASSIVE}${ATTACKS}\\b(?! by)`,
      "u",
    ),
  },
  {
    name: "self-acts",
    stance: "asserts",
    pattern: new RegExp(
      `^(?:that )?(?:it|they) (?:had|have|has|was|were|also|may have|might have) (?:\\w+ )?${ATTACKS}\\b(?! by)`,
      "u",
    ),
  },
  { name: "self-acts", stance: "asserts", pattern: new RegExp(`^(?:that )?(?:it|they) ${ATTACKS}\\b(?! by)`, "u") },
  // the group had struck a camp
  {
    name: "self-acts",
    stance: "asserts",
    pattern: new RegExp(
      `^(?:\\w+ ){0,3}that the (?:group|movement|force|army|military|alliance) (?:had|has|have) (?:also )?${ATTACKS}\\b(?! by)`,
      "u",
    ),
  },
  // the strikes were meant to deny them a way through
  {
    name: "self-purpose",
    stance: "asserts",
    pattern:
      /\b(?:strikes?|airstrikes?|raids?|attacks?|operations?)(?: \w+)? (?:was|were) (?:meant|designed|intended|aimed|executed|authori[sz]ed) (?:to|at)\b/u,
  },
  {
    name: "self-by",
    stance: "asserts",
    pattern: new RegExp(`\\bby (?:us|(?:our|its) (?:\\w+ ){0,2}${FORCES})\\b`, "u"),
  },
];

/** What a speaker says of itself by "we", "its forces" or the attack it owns to: actors with the speaker's own party. */
export function selfActors(statement: Statement): ActorMention[] {
  const party = ownParty(statement);
  if (party === null) return [];
  for (const span of statement.spans) {
    const found = told(statement, span);
    if (found === null) continue;
    return [{ from: found.at, to: found.at + 1, name: party.name, party, stance: found.stance, rule: found.rule }];
  }
  return [];
}

interface Told {
  readonly at: number;
  readonly stance: Stance;
  readonly rule: string;
}

function told(statement: Statement, [from, to]: readonly [number, number]): Told | null {
  const { tokens } = statement.clause;
  const text = tokens
    .slice(from, to)
    .map((t) => t.lower)
    .join(" ");
  const stance = statement.stance === "denies" || CALLED_UNTRUE.test(text) ? "denies" : null;
  const owned = owns(statement, from, to);
  if (owned !== null) return owned;
  for (const rule of RULES) {
    const match = rule.pattern.exec(text);
    if (match !== null && !(rule.stance === "denies" && isGeneral(text)))
      return { at: from + wordsBefore(text, match.index), stance: stance ?? rule.stance, rule: rule.name };
  }
  return stance === "denies" ? denied(statement, text, from, to) : ownAttack(statement, from, to, tokens);
}

const CALLED_UNTRUE = /\b(?:untrue|baseless|fabricated|fabrications?|unfounded|groundless|a lie|lies|absurd)\b/u;
const DENIABLE =
  /\b(?:responsib\w+|involve\w+|carrying|attack\w*|strik\w+|bomb\w+|shell\w*|target\w+|kill\w+|hit\w*|role|raids?|behind|airstrikes?|shooting|firing|shot)\b/u;
/** "rejected the accusations", "denied it": whatever was said; what follows "claims that" is looked at itself. */
const ALL_OF_IT =
  /\b(?:(?:accusations?|allegations?|claims?|charges?|reports?)\b(?! (?:that|of|about|over|it|its|they|their|he|she|the|on)\b)|it(?= (?:[.,;:!?]|and|but|as|while|when|after)|$))/u;
const USES = /^us(?:e|ed|ing)$/u;
const NEAR_USE = 6;

/** "denied responsibility", "denied bombing the school": unless the words name somebody else, or deny no attack. */
function denied({ clause, spans }: Statement, text: string, from: number, to: number): Told | null {
  const match = DENIABLE.exec(text) ?? ALL_OF_IT.exec(text);
  const at = match === null ? usedMeans(clause.tokens, from, to) : from + wordsBefore(text, match.index);
  if (at === null || isGeneral(text)) return null;
  if (clause.actors.some((a) => a.party !== null && within(spans, a.from))) return null;
  return { at, stance: "denies", rule: "self-denied" };
}

/** "denied using chemical weapons"; in "denied using the hospital as a base" no attack is denied. */
function usedMeans(tokens: readonly Token[], from: number, to: number): number | null {
  const at = tokens.findIndex((t, k) => k >= from && k < to && USES.test(t.lower));
  if (at === -1) return null;
  for (let k = at; k < Math.min(to, at + NEAR_USE); k++) if (lexicon.means.at(tokens, k) !== null) return at;
  return null;
}

const HARMS = "(?:target|strike|attack|bomb|shell|hit|kill|shoot|harm)";
/** "does not target civilians", "denies deliberately targeting civilians": what a side says of its ways, not of an attack. */
const GENERAL = new RegExp(
  `\\b(?:(?:do|does|would|will) (?:not|n't|never)|never) (?:\\w+ )?${HARMS}\\b|\\b(?:target|strik|attack|bomb|shell|hitt|kill|shoot|harm)(?:ing|s|ed) (?:${IN_GENERAL.join("|")})\\b`,
  "u",
);

function isGeneral(text: string): boolean {
  return GENERAL.test(text);
}

const OWNS = /^(?:claim|admit|acknowledge|accept|take)$/u;

/** "claimed responsibility for the attack", "admitted carrying out the strike" */
function owns(statement: Statement, from: number, to: number): Told | null {
  if (statement.stance === "denies") return null;
  const before = ownedBefore(statement);
  if (before !== null) return before;
  if (!OWNS.test(statement.saying?.verb ?? "")) return null;
  const first = statement.clause.tokens
    .slice(from, Math.min(to, from + 3))
    .findIndex((t) => /^(?:responsibility|carrying|bombing|striking|hitting)$/u.test(t.lower));
  const attack = claimedAttack(statement, from);
  if (attack !== null) return { at: attack, stance: "asserts", rule: "self-claimed" };
  return first === -1 ? null : { at: from + first, stance: "asserts", rule: "self-claimed" };
}

/** "a spokesman claimed responsibility and said nine were killed": the first verb says nothing, but owns to it. */
function ownedBefore({ saying, clause }: Statement): Told | null {
  if (saying?.rule !== "continued") return null;
  const at = clause.tokens.findIndex((t, k) => t.lower === "responsibility" && k < saying.from);
  const verb = clause.tokens[at - 1]?.lower ?? "";
  return /^(?:claimed|took|accepted|admitted)$/u.test(verb) ? { at, stance: "asserts", rule: "self-claimed" } : null;
}

const AFTER_CLAIMED = /^(?:on|in|at|near|against|which|that|and|by|[,.])$/u;

/** "claimed a drone attack on the airport", "claimed the bombing": an attack of nobody else's, right after the verb. */
function claimedAttack({ saying, clause }: Statement, from: number): number | null {
  const act = clause.chunks.find((c) => c.from >= from && c.to > from)?.act;
  if (saying?.verb !== "claim" || act === undefined || act.from > from + 2 || act.parties.length > 0) return null;
  // "claimed the attack was staged" tells something of it.
  return AFTER_CLAIMED.test(clause.tokens[act.to]?.lower ?? ".") ? act.from : null;
}

const WHETHER = /^(?:whether|that|if)$/u;

/** "our strikes", "its offensive", "would look into whether its raid": the first attack that is named, and nobody else's. */
function ownAttack({ clause }: Statement, from: number, to: number, tokens: readonly Token[]): Told | null {
  for (const { act } of clause.chunks) {
    if (act === undefined || act.from < from || act.from >= to) continue;
    const owner = (tokens[act.from] as Token).lower;
    const others = clause.actors.some((a) => a.from >= from && a.from < act.from);
    const mine =
      owner === "our" || (owner === "its" && (act.from - from <= 3 || WHETHER.test(tokens[act.from - 1]?.lower ?? "")));
    if (mine && !others && act.parties.length === 0) return { at: act.from, stance: "asserts", rule: "self-attack" };
  }
  return null;
}

function wordsBefore(text: string, index: number): number {
  return text.slice(0, index).split(" ").length - 1;
}

/** The speaker's side, if it fights: a ministry's or spokesman's is the state's. */
function ownParty({ speaker }: Statement): PartyEntry | null {
  const known = speaker.party === null ? undefined : lexicon.partyById.get(speaker.party);
  if (known === undefined || speaker.publisher || !/^(?:state|military|armed-group)$/u.test(known.kind)) return null;
  if (known.armed === true || known.of === undefined) return known;
  return lexicon.partyById.get(known.of) ?? known;
}

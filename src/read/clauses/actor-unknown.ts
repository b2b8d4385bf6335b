import type { Token } from "../text/tokens.js";
import type { ActorMention } from "./actor.js";

const UNKNOWN = new Set(["unidentified", "unknown", "unclaimed"]);
const MEANS_OR_MEN =
  /^(?:aircraft|warplanes?|planes?|jets?|drones?|gunmen|gunman|assailants?|attackers?|men|helicopters?|militants?|fighters?|party|perpetrators?|people|group|side|persons?)$/u;

/** Ways to say that nobody knows who it was, each over at most a few words. */
const PHRASES: readonly RegExp[] = [
  // it was not immediately clear who carried out the strike; it is unclear whose jets they were
  /\b(?:not (?:\w+ ){0,2}(?:clear|known)|unclear|unknown) (?:who(?! (?:the|these|those|they) (?:\w+ )?(?:was|were|is|are)\b)|whose|which side)\b/u,
  // there was no immediate claim of responsibility; no group has claimed responsibility; nobody claimed the attack
  /\bno (?:\w+ ){0,2}claims? of responsibility\b/u,
  /\b(?:no (?:\w+ )?(?:group|one|party|side|faction|organi[sz]ation)|nobody|none)(?: \w+){0,3} (?:claimed|taken|accepted|admitted) (?:\w+ )?(?:responsibility|the)\b/u,
  // they could not identify the warplanes; investigators were unable to determine whose they were
  /\b(?:(?:could|can) ?(?:not|n[’']t)|cannot|(?:was|were|is|are) unable to|did not|have not|has not) (?:\w+ )?(?:identif(?:y|ied)|determined?|established?|sa(?:y|id)|tell|told)(?! (?:the |any )?(?:victims?|dead|bod(?:y|ies)))(?: \w+){0,2} (?:whose|who (?!(?:the|these|those|they)\b)|which side|(?:war)?planes?|aircraft|jets?|drones?|helicopters?|gunmen|attackers?|assailants?|perpetrators?)\b/u,
  // the origin of the blast is unknown; the identity of the aircraft was not confirmed
  /\b(?:origin|identity|nationality)(?: \w+){0,6} (?:unknown|unclear|not (?:\w+ )?(?:known|clear|confirmed|established))\b/u,
];

/** "unidentified aircraft", "were not identified yet", "no group has claimed responsibility" */
export function findUnknown(tokens: readonly Token[]): ActorMention[] {
  const words = tokens.map((t) => t.lower);
  const found = new Set<number>();
  for (let at = 0; at < words.length; at++) if (isUnknown(words, at)) found.add(at);
  const text = words.join(" ");
  for (const phrase of PHRASES) {
    const match = phrase.exec(text);
    if (match !== null) found.add(text.slice(0, match.index).split(" ").length - 1);
  }
  return [...found].map((at) => ({
    from: at,
    to: at + 1,
    name: "unidentified",
    party: null,
    stance: "unidentified",
    rule: "actor-unknown",
  }));
}

function isUnknown(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  if (UNKNOWN.has(word)) return [1, 2].some((k) => MEANS_OR_MEN.test(words[at + k] ?? ""));
  if (word !== "identified") return false;
  const negated = words.slice(Math.max(0, at - 4), at).some((w) => /^(?:not|n't|yet)$/u.test(w));
  return negated && words.slice(Math.max(0, at - 14), at).some((w) => MEANS_OR_MEN.test(w));
}

import type { AgreementType } from "../../src/model/declaration.js";

// Words by which a report that speaks of an agreement is held against those on record. Folded as names are, hyphens
// inside a word taken out ("de-escalation" is "deescalation") and a plural's "s" too.

/** By the kind of a claim, what it may speak of. */
export const KINDS_OF_AGREEMENT: ReadonlyMap<string, readonly AgreementType[]> = new Map([
  ["zone", ["deconfliction-zone", "de-escalation-zone", "no-strike-site"]],
  ["line", ["deconfliction-line"]],
  ["truce", ["truce"]],
  ["memorandum", ["memorandum", "channel"]],
  ["agreement", ["memorandum", "truce", "channel"]],
]);

/** Words that say what kind of thing it is, but not which one. */
export const TYPE_WORDS: { readonly [type in AgreementType]: readonly string[] } = {
  "deconfliction-zone": "deconfliction exclusion security".split(" "),
  "deconfliction-line": "deconfliction contact ceasefire demarcation disengagement".split(" "),
  "de-escalation-zone": "deescalation safe security buffer demilitarised demilitarized".split(" "),
  "no-strike-site": "nostrike protected humanitarian protection safe".split(" "),
  truce: "truce ceasefire cessation hostilitie armistice pause lull".split(" "),
  memorandum: "understanding".split(" "),
  channel: "channel hotline".split(" "),
};

/** Words that say nothing at all of which one is meant. */
export const LOOSE_WORDS: ReadonlySet<string> = new Set(
  (
    "the a an of or and on in for zone area line river agreement deal accord pact memorandum memoranda socalled temporary " +
    "fragile shaky partial nationwide bilateral humanitarian brokered russianbrokered usbrokered unbrokered agreed"
  ).split(" "),
);

/** A sentence of the terms that says to whom or what they do not apply. */
export const EXCLUSION = /\b(?:does not (?:apply|cover|include|extend)|do not apply|except|exclud\p{L}*|other than)\b/iu;

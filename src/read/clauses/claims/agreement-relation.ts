import { ZONE_ADJECTIVES, ZONE_RELATIONS } from "../../../../data/english/claims.js";
import { DIRECTIONS } from "../../../../data/english/places.js";
import type { Bearing } from "../../../util/geo.js";
import { Phrases, words } from "../../words/phrases.js";
import type { Line } from "./line.js";

/** How what is told stands to a zone or a line: "entered the zone", "just east of the line". */
export interface AgreementRelation {
  readonly relation: "entered" | "inside" | "outside" | Bearing;
  /** The token at which its words begin. */
  readonly from: number;
}

const relations = new Phrases<keyof typeof ZONE_RELATIONS>();
for (const relation of Object.keys(ZONE_RELATIONS) as (keyof typeof ZONE_RELATIONS)[]) {
  for (const phrase of words(ZONE_RELATIONS[relation])) relations.add(phrase, relation);
}

const ADJECTIVES: ReadonlySet<string> = new Set(words(ZONE_ADJECTIVES));
const ARTICLE = /^(?:the|a|an|this|that|its|their|our|what|is|was|were|called|known|as)$/u;
const QUOTE = /^["“”„«»]$/u;
/** The longest phrase of a relation, in words. */
const LONGEST = 2;

/** The relation whose words end where the name's phrase begins; null where none does, or where it is only thought of. */
export function relationAt(line: Line, name: number, kind: string): AgreementRelation | null {
  const end = phraseStart(line, name);
  const found = kind === "zone" ? zoneRelation(line, end) : kind === "line" ? lineRelation(line, end) : null;
  if (found === null || before(line, found.from, UNREAL) !== null) return null;
  const not = before(line, found.from, NOT);
  if (not === null || /^(?:far|only|just)$/u.test(line.lower(not + 1))) return found;
  const relation = OPPOSITE[found.relation as keyof typeof OPPOSITE];
  return relation === undefined ? null : { relation, from: not };
}

/** "did not enter": it stayed outside. */
const OPPOSITE = { entered: "outside", inside: "outside", outside: "inside" } as const;
const UNREAL = /^(?:will|would|could|should|can|must|might|may|if|whether|unless|shall)$/u;
const NOT = /^(?:not|never|[^ ]+n't|without|neither|nor)$/u;
const REACH = 4;

/** The last such word before a token, with nothing but words between. */
function before(line: Line, at: number, word: RegExp): number | null {
  for (let k = at - 1; k >= Math.max(0, at - REACH) && line.tokens[k]?.kind === "word"; k--) {
    if (word.test(line.lower(k))) return k;
  }
  return null;
}

/** Back over the article, adjectives and quotation marks of "an agreed deconfliction zone". */
function phraseStart(line: Line, name: number): number {
  let at = name;
  while (at > 0 && isOfPhrase(line, at - 1)) at--;
  return at;
}

function isOfPhrase(line: Line, at: number): boolean {
  const word = line.lower(at);
  // "east of the line": that "of" belongs to the direction.
  if (word === "of")
    return !DIRECTIONS.has(line.lower(at - 1)) && !/^(?:side|outside|inside)$/u.test(line.lower(at - 1));
  return (
    ADJECTIVES.has(word) ||
    ARTICLE.test(word) ||
    QUOTE.test(word) ||
    /-(?:agreed|declared|brokered|held|backed)$/u.test(word)
  );
}

function zoneRelation(line: Line, end: number): AgreementRelation | null {
  for (let length = LONGEST; length > 0; length--) {
    const from = end - length;
    const phrase = from < 0 ? null : relations.at(line.tokens, from);
    if (phrase !== null && phrase.length === length) return { relation: phrase.value, from };
  }
  return null;
}

/** "east of", "south east of", "on the eastern side of". */
function lineRelation(line: Line, end: number): AgreementRelation | null {
  if (line.lower(end - 1) !== "of") return null;
  const side = line.lower(end - 2) === "side" || line.lower(end - 2) === "bank" ? end - 3 : end - 2;
  const last = DIRECTIONS.get(line.lower(side));
  if (last === undefined) return null;
  const first = DIRECTIONS.get(line.lower(side - 1));
  const joined = first !== undefined && first.length === 1 && last.length === 1 ? first + last : null;
  return { relation: (joined ?? last) as Bearing, from: joined === null ? side : side - 1 };
}

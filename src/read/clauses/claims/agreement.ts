import { AGREEMENTS, ZONE_KINDS } from "../../../../data/english/claims.js";
import { lexicon } from "../../words/lexicon.js";
import { Phrases, words } from "../../words/phrases.js";
import { relationAt } from "./agreement-relation.js";
import type { ClaimFinder, Draft } from "./claim.js";
import type { Line } from "./line.js";
import { stanceAt } from "./stance.js";

const names = new Phrases<string>();
const cues = new Set<string>();
for (const [kind, list] of AGREEMENTS) {
  for (const name of words(list)) {
    names.add(name, kind);
    names.add(`${name}s`, kind);
    cues.add(name.split(" ")[0] as string);
    cues.add(`${name}s`.split(" ")[0] as string);
  }
}

const NAMING =
  /^(?:river|humanitarian|temporary|fragile|russian-brokered|us-brokered|un-brokered|nationwide|partial|so-called|shaky|bilateral|ceasefire)$/u;
const QUALIFIED = 3;

/** Zones, lines, truces and papers that are referred to, with their own names where they have any. */
export const agreement: ClaimFinder = {
  attribute: "agreement",
  cues: [...cues],
  *find(line: Line): Generator<Draft> {
    for (let at = 0; at < line.tokens.length; at++) {
      const name = unquoted(line, at);
      if (name === null) continue;
      yield draft(line, nameFrom(line, at), name);
      at = name.to - 1;
    }
  },
};

/** The words that tell how it stands to a zone or line are part of the quote, and of what is doubted. */
function draft(line: Line, from: number, { to, kind }: { to: number; kind: string }): Draft {
  const related = relationAt(line, from, kind);
  const start = doubtAt(line, related?.from ?? from);
  return {
    from,
    to,
    quote: [start, to],
    stance: stanceAt(line, start, to),
    value: { name: line.words(from, to), kind, relation: related?.relation ?? null },
    rule: `agreement-${kind}`,
  };
}

/** "allegedly entered": the word of doubt right before is quoted with it. */
function doubtAt(line: Line, at: number): number {
  return lexicon.suspectCues.at(line.tokens, at - 1)?.length === 1 && /ly$/u.test(line.lower(at - 1)) ? at - 1 : at;
}

/** The name at token `at`; a quotation mark may stand inside it (so-called "safe" zone). */
function unquoted(line: Line, at: number): { to: number; kind: string } | null {
  const found = names.at(line.tokens, at);
  if (found !== null) return { to: at + found.length, kind: found.value };
  const next = line.lower(at + 1);
  if (!/^["”]$/u.test(next)) return null;
  const pair = [line.tokens[at], line.tokens[at + 2]].filter((t) => t !== undefined);
  const over = names.at(pair, 0);
  return over !== null && over.length === 2 ? { to: at + 3, kind: over.value } : null;
}

const OPENS =
  /^(?:the|a|an|this|that|its|their|our|under|of|in|by|since|despite|after|from|to|with|for|across|and|inside|near|'s|["“,(])$/u;

/** Capitalised words after an article or a preposition are its name: "the Euphrates deconfliction line", "under the Minsk ceasefire". */
function nameFrom(line: Line, at: number): number {
  let from = joined(line, at);
  while (from > 0 && at - from < QUALIFIED && (isName(line, from - 1) || NAMING.test(line.lower(from - 1)))) from--;
  return from === 0 || OPENS.test(line.lower(from - 1)) ? from : at;
}

const KINDS: ReadonlySet<string> = new Set(words(ZONE_KINDS));

/** "the de-escalation or safe zones": both are its name. */
function joined(line: Line, at: number): number {
  return /^(?:and|or)$/u.test(line.lower(at - 1)) && KINDS.has(line.lower(at - 2)) && KINDS.has(line.lower(at))
    ? at - 2
    : at;
}

function isName(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return (
    token !== undefined &&
    token.kind === "word" &&
    token.capital &&
    at > 0 &&
    !/^(?:the|a|an|in|under|despite|but|on|after|this|that|its)$/u.test(token.lower)
  );
}

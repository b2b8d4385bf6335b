import { DAMAGED, DAMAGING, DESTROYED, DESTROYING, HIT } from "../../../../data/english/claims.js";
import type { ClaimFinder, Draft } from "./claim.js";
import { frame, type Line, oneOf, type Words } from "./line.js";
import { isUnreal, stanceAt } from "./stance.js";
import { type Thing, thingsBefore, thingsFrom } from "./things.js";

type Effect = "destroyed" | "damaged" | "hit";

const BE = "(?:was|were|been|being|is|are|got)";
const ADVERBS = "(?:not |never )?(?:[^ ]+ly |also |all |partly |badly )?";

interface Rule {
  readonly name: string;
  readonly effect: Effect;
  readonly pattern: RegExp;
  /** Where the things stand. */
  readonly side: "before" | "after";
}

const RULES: readonly Rule[] = [
  // three tanks were destroyed; the hospital was put out of service
  {
    name: "damage-was-damaged",
    effect: "damaged",
    side: "before",
    pattern: frame(`${BE} ${ADVERBS}${oneOf(DAMAGED)}(?! by its own)`),
  },
  {
    name: "damage-was-destroyed",
    effect: "destroyed",
    side: "before",
    pattern: frame(`(?:${BE} ${ADVERBS}${oneOf(DESTROYED)}|collapsed|caught fire|burned down|went up in flames)`),
  },
  { name: "damage-was-hit", effect: "hit", side: "before", pattern: frame(`${BE} ${ADVERBS}(?:hit|struck)`) },
  // destroying two houses and a mosque; damaged several boats
  {
    name: "damage-damages",
    effect: "damaged",
    side: "after",
    pattern: frame(
      `(?:${oneOf(DAMAGING)}|(?:(?:extensive|material|severe|heavy|serious|major|significant|minor|some|great|huge|widespread|considerable) ){0,2}damage to|damages to)`,
    ),
  },
  // put the hospital out of service; knocked the plant out of action
  {
    name: "damage-put-out",
    effect: "damaged",
    side: "after",
    pattern: frame(
      "(?:put|puts|putting|knocked|knocking|knocks|took|taking|rendered|left|leaving|forced)(?= (?:[^ ,.;:]+ ){1,6}?(?:out of (?:service|action|order|commission)|inoperable|unusable|in ruins) )",
    ),
  },
  {
    name: "damage-destroys",
    effect: "destroyed",
    side: "after",
    pattern: frame(`(?:${oneOf(DESTROYING)}|(?:destruction|demolition) of|set fire to|set ablaze)`),
  },
  { name: "damage-hits", effect: "hit", side: "after", pattern: frame(oneOf(HIT)) },
];

const PARTICIPLE_BEFORE = /^(?:was|were|been|being|is|are|be|got|the|a|by|no|recent|air|drone)$/u;

/** Things that are destroyed, damaged or hit. */
export const damage: ClaimFinder = {
  attribute: "damage",
  cues: [
    ...`${DESTROYED}; ${DESTROYING}; ${DAMAGED}; ${DAMAGING}; ${HIT}`
      .split(";")
      .map((w) => w.trim().split(" ")[0] as string),
    ...[
      "damage",
      "damages",
      "destruction",
      "demolition",
      "collapsed",
      "fire",
      "flames",
      "service",
      "action",
      "set",
      "rubble",
    ],
  ],
  *find(line: Line): Generator<Draft> {
    for (const rule of RULES) for (const found of line.find(rule.pattern)) yield* drafts(rule, found, line);
  },
};

function* drafts(rule: Rule, found: Words, line: Line): Generator<Draft> {
  if (
    rule.side === "after" &&
    PARTICIPLE_BEFORE.test(line.lower(found.from - 1)) &&
    !/damage|destruction/u.test(line.lower(found.to - 2))
  )
    return;
  const verb = found.from;
  if (isUnreal(line, verb)) return;
  const negated =
    /^(?:not|never|n't)$|n't$/u.test(line.lower(found.from - 1)) || /^(?:not|never)$/u.test(line.lower(found.from + 1));
  const list = rule.side === "before" ? thingsBefore(line, found.from) : thingsFrom(line, found.to);
  for (const thing of list) yield draft(rule, thing, found, line, negated);
}

function draft(rule: Rule, thing: Thing, found: Words, line: Line, negated: boolean): Draft {
  const quote = [
    Math.min(thing.from, found.from),
    rule.name === "damage-put-out" ? line.clauseEnd(thing.to, 4) : Math.max(thing.to, found.to),
  ] as const;
  return {
    from: thing.from,
    to: thing.to,
    quote,
    value: { item: thing.name, effect: rule.effect, min: thing.min, max: thing.max },
    stance: negated ? "denies" : stanceAt(line, ...quote),
    rule: rule.name,
  };
}

import { CONDUCTED, OWN_STRIKES, STRUCK } from "../../../../data/english/claims.js";
import { quantityAt } from "../../groups/quantity.js";
import type { ClaimFinder, Draft } from "./claim.js";
import { frame, type Line, oneOf, type Somebody, selvesOf, upTo, type Words } from "./line.js";
import { isUnreal } from "./stance.js";

const STRIKES = oneOf(OWN_STRIKES);
const NOT = "(?:(?:did|had|have|has)(?: not|n't)|didn't|never)";

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly denied?: boolean;
}

const RULES: readonly Rule[] = [
  // we did not strike any vehicles; its jets did not conduct strikes in the area
  {
    name: "declared-not-struck",
    denied: true,
    pattern: frame(
      `${NOT} (?:strike|hit|target|bomb|attack|shell|struck|targeted|bombed|attacked)(?<object>(?: [^ ,.;:]+){0,8})`,
    ),
  },
  {
    name: "declared-no-strikes",
    denied: true,
    pattern: frame(
      `(?:${NOT} (?:conduct|carry out|launch|carried out|conducted|launched|fly|flown|make|made)(?: any)?|(?:conducted|carried out|launched) no) (?:[^ ,.;:]+ ){0,3}?${STRIKES}(?<object>)`,
    ),
  },
  // the alliance had conducted four strikes in the province, all against wellheads
  {
    name: "declared-conducted",
    pattern: frame(
      `(?:had |has |have |also |successfully ){0,2}(?:${oneOf(CONDUCTED)}) (?<strikes>(?:[^ ,.;:]+ ){0,5}?${STRIKES})`,
    ),
  },
  // our strikes were 55 km south of the town
  {
    name: "declared-own-strikes",
    pattern: frame(
      `(?:our|its) (?<strikes>(?:[^ ,.;:]+ ){0,2}?${STRIKES}) (?:(?:was|were|took place|occurred|landed)(?= (?:[^ ,.;:]+ ){0,8}?(?:from|of|near|in|at|against) )|hit|targeted|struck)`,
    ),
  },
  // the nearest strike we made was 40 km north of the town
  {
    name: "declared-nearest",
    pattern: frame(
      `(?:the|our|its) (?<strikes>(?:nearest|closest) ${STRIKES}) (?:that )?(?:we|it) (?:had )?(?:made|conducted|carried out|launched|flew|flown) ${upTo(4)}(?:was|were)(?= (?:[^ ,.;:]+ ){0,8}?(?:from|of|near|in|at) )`,
    ),
  },
  // its jets struck 40 targets; we targeted a command centre
  {
    name: "declared-struck",
    pattern: frame(`(?:had |has |have |also |only ){0,2}(?:${oneOf(STRUCK)})(?<object>(?: [^ ,.;:]+){1,8})`),
  },
];

/** Strikes that a party says it made or did not make; only its own words count, which whoever builds an account checks. */
export const declaredStrike: ClaimFinder = {
  attribute: "declared-strike",
  cues: `${CONDUCTED}; ${STRUCK}`
    .split(";")
    .map((w) => w.trim().split(" ")[0] as string)
    .concat("our", "its", "strike", "target", "bomb", "attack", "shell"),
  *find(line: Line): Generator<Draft> {
    for (const rule of RULES) {
      for (const found of line.find(rule.pattern)) {
        const made = draft(rule, found, line);
        if (made !== null) yield made;
      }
    }
  },
};

/** Rules whose words say themselves whose strikes they were. */
const OWNED: ReadonlySet<string> = new Set(["declared-own-strikes", "declared-nearest"]);

function draft(rule: Rule, found: Words, line: Line): Draft | null {
  const who = OWNED.has(rule.name) ? null : line.subject(found.from);
  if (!OWNED.has(rule.name) && !isDoer(who, line, found.from)) return null;
  if (rule.denied !== true && isUnreal(line, found.from)) return null;
  const strikes = found.part("strikes");
  const end = endOf(rule, found, line);
  const from = who !== null && found.from - who.to <= 2 ? who.from : found.from;
  const target = targetOf(rule, found, line, end);
  if (target === null && rule.name === "declared-struck") return null;
  // "it had attacked were likely to unite": a relative clause, not an attack that is told.
  if (target !== null && /^(?:was|were|is|are|had|has|have|by|because|when) /u.test(target)) return null;
  const place = line.places.find((p) => p.role === "location" && p.from >= found.from && p.from < end);
  return {
    from,
    to: end,
    value: {
      count: strikes === null ? null : countOf(line, ...strikes),
      target,
      place: place?.label ?? null,
      offset: null,
    },
    selves: [],
    own: { party: ownParty(who) },
    ...(rule.denied === true ? { stance: "denies" as const } : {}),
    rule: rule.name,
  };
}

const BETWEEN =
  /^(?:had|has|have|also|then|later|only|again|in|inside|forces|troops|jets|warplanes|planes|aircraft|drones|[^ ]+ly)$/u;

/** "we", "it", "our jets", "the coalition", near the verb; never a thing or those who were harmed. */
function isDoer(who: Somebody | null, line: Line, verb: number): boolean {
  if (who === null || verb - who.to > 4) return false;
  const close = line.tokens.slice(who.to, verb).every((t) => BETWEEN.test(t.text) || (t.capital && t.kind === "word"));
  return (
    close &&
    (selvesOf({ who }).length > 0 ||
      (who.entity?.parties.length ?? 0) > 0 ||
      (who.entity?.type === "generic" && !who.entity.asset) ||
      /^(?:its|our)$/u.test(line.lower(who.from)))
  );
}

function ownParty(who: Somebody | null) {
  return who === null || who.self ? null : (who.entity?.parties[0]?.party ?? null);
}

const MORE = 12;

/** The clause goes on over a comma where what it says of the strikes does: ", all against". */
function endOf(rule: Rule, found: Words, line: Line): number {
  if (OWNED.has(rule.name)) return found.to;
  let end = line.clauseEnd(found.to, MORE);
  if (
    line.lower(end) === "," &&
    /^(?:all|both|mostly|including|each|hitting|striking|targeting|against)$/u.test(line.lower(end + 1))
  )
    end = line.clauseEnd(end + 1, MORE);
  return end;
}

function countOf(line: Line, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const quantity = quantityAt(line.tokens, at);
    if (quantity !== null && quantity.to < to && quantity.min === quantity.max) return quantity.min;
  }
  return /^(?:a|an)$/u.test(line.lower(from)) ? 1 : null;
}

const AGAINST = frame(
  "(?:against|targeting|hitting|striking|that (?:hit|targeted|struck)|on) (?<target>(?:[^ ,.;:]+ ){0,9}[^ ,.;:]+)",
);
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const TARGET_STOP =
  /^(?:[,;:.()–—]|in|near|on|at|with|that|who|which|to|from|after|when|while|as|overnight|around|killing|and|destroying|monday|tuesday|wednesday|thursday|friday|saturday|sunday|during|outside|inside|since|about|some|approximately|roughly|carrying|but|although|though|before|because|amid|where)$/u;

function targetOf(rule: Rule, found: Words, line: Line, end: number): string | null {
  const object = found.part("object") ?? null;
  if (object !== null) return words(line, object[0], end);
  if (rule.denied === true || rule.name === "declared-own-strikes") return null;
  for (const against of line.find(AGAINST)) {
    const target = against.part("target");
    if (target === null || against.from < found.from || against.from >= end) continue;
    if (line.places.some((p) => p.phraseFrom <= target[0] && target[0] < p.to)) continue;
    // "strikes on the depot"; not "on Monday", "an attack on its troops".
    if (line.lower(against.from) === "on" && (against.from !== found.to || DAY.test(line.lower(target[0])))) continue;
    return words(line, target[0], end);
  }
  return null;
}

function words(line: Line, from: number, end: number): string | null {
  let [start, to] = [from, from];
  while (/^(?:the|a|an|any|to|some)$/u.test(line.lower(start))) start++;
  // "over 60 fighters": the number belongs to what was hit; a later one begins a distance or another count.
  to = quantityAt(line.tokens, start)?.to ?? start;
  const stops = (at: number) => TARGET_STOP.test(line.lower(at)) || (at > start && line.tokens[at]?.kind === "number");
  while (to < Math.min(end, from + 8) && !stops(to)) to++;
  return to > start ? line.words(start, to) : null;
}

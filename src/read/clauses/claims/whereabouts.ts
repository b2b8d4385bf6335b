import { FORCES } from "../../../../data/english/claims.js";
import type { ClaimFinder, Draft } from "./claim.js";
import { frame, type Line, oneOf, upTo, type Words } from "./line.js";
import { isUnreal } from "./stance.js";

const FORCE = oneOf(FORCES);
const BE = "(?:was|were|have been|had been|has been|is|are|be)";
const AREA =
  "(?:area|vicinity|zone|region|town|village|city|district|province|airspace|camp|base|building|school|hospital|facility|compound|site|neighbou?rhood|convoy|attackers|dead)";
const ABOUT = "(?:in|near|at|inside|around|over|within|with|alongside|among|close to|next to|across|on)";
const OUR = "(?<force>(?:[\\p{L}'][^ ,.;:]* |'s ){0,6}?";

interface Rule {
  readonly name: string;
  readonly present: boolean;
  readonly pattern: RegExp;
  readonly suspects?: boolean;
}

const RULES: readonly Rule[] = [
  // First, as "no indication that soldiers" is not "no soldiers": no indication that soldiers were near our strikes; did not reveal any forces among
  {
    name: "whereabouts-no-indication",
    present: false,
    suspects: true,
    pattern: frame(
      `(?:no indications?|not reveal|no evidence|no signs?|no information) (?:that |of )?(?:any )?(?:[^ ]+ ){0,2}?${OUR}${FORCE}) (?:${BE} )?(?<where>${ABOUT} ${upTo(3)}[^ ,.;:]+)`,
    ),
  },
  // no ground forces were in the area; there were no troops in the vicinity
  {
    name: "whereabouts-none",
    present: false,
    pattern: frame(
      `no ${OUR}${FORCE}) (?:${BE} )?(?:been )?(?:active |present |operating |stationed |deployed |located )?(?<where>${ABOUT} ${upTo(5)}${AREA}|${ABOUT} (?:the|this|that|our|its) (?!ground )[^ ,.;:]+|here|there|nearby|inside)`,
    ),
  },
  // denied that there were any fighters inside the clinic
  {
    name: "whereabouts-any",
    present: true,
    pattern: frame(
      `there (?:was|were|had been|are|is) (?:any|some) ${OUR}${FORCE}) (?<where>${ABOUT} ${upTo(4)}[^ ,.;:]+|here|there|nearby|inside)`,
    ),
  },
  {
    name: "whereabouts-no-presence",
    present: false,
    pattern: frame(`(?:no|without any) ${OUR}presence) (?:there|(?<where>in ${upTo(4)}[^ ,.;:]+))`),
  },
  // our aircraft were not active; have not been present
  {
    name: "whereabouts-not-active",
    present: false,
    pattern: frame(
      `${OUR}${FORCE}) (?:was|were|have|had|has|is|are|did)(?: not|n't|n’t) (?:been )?(?:active|present|operating|flying|operate|fly|in|near|over|there|stationed|deployed)(?<where> ${ABOUT} ${upTo(4)}[^ ,.;:]+)?`,
    ),
  },
  {
    name: "whereabouts-contracted",
    present: false,
    pattern: frame(
      `${OUR}${FORCE}) (?:weren't|wasn't|haven't|hadn't|didn't) (?:been )?(?:active|present|operating|flying|operate|fly|in|near|over|there)(?<where> ${ABOUT} ${upTo(4)}[^ ,.;:]+)?`,
    ),
  },
  // conducted no flights in the area; did not carry out sorties
  {
    name: "whereabouts-no-flights",
    present: false,
    pattern: frame(
      `(?:(?:conducted|carried out|flew|made|performed) no|did not (?:conduct|carry out|fly|perform|make)(?: any)?) ${upTo(2)}(?:flights|sorties|missions|air missions|combat sorties|operations)(?<where> ${ABOUT} ${upTo(4)}[^ ,.;:]+)?`,
    ),
  },
  // advisers were with the fighters; troops were present in the area
  {
    name: "whereabouts-present",
    present: true,
    pattern: frame(
      `${OUR}${FORCE}) ${BE} (?:also |reportedly |still |currently )?(?<where>(?:present|stationed|deployed|based|embedded|located|positioned|active|garrisoned) ${ABOUT} ${upTo(4)}[^ ,.;:]+|(?<=(?:was|were|been) )with (?:the|a|our|its|their)(?: [^ ,.;:]+){1,4}|in the (?:area|vicinity|region)|(?:in|inside) (?:the|a|this|that) (?:building|school|hospital|facility|compound)|nearby)`,
    ),
  },
  {
    name: "whereabouts-presence",
    present: true,
    pattern: frame(`presence of ${OUR}${FORCE}) (?<where>${ABOUT} ${upTo(4)}[^ ,.;:]+)`),
  },
];

const HARMED =
  /^(?:killed|wounded|injured|dead|hit|arrested|captured|martyred|died|struck|targeted|destroyed|attacked)$/u;

/** Whose forces were near, or not. */
export const whereabouts: ClaimFinder = {
  attribute: "whereabouts",
  cues: FORCES.split(";").map((w) => w.trim()),
  *find(line: Line): Generator<Draft> {
    for (const rule of RULES) {
      for (const found of line.find(rule.pattern)) {
        const made = draft(rule, found, line);
        if (made !== null) yield made;
      }
    }
  },
};

function draft(rule: Rule, found: Words, line: Line): Draft | null {
  const part = found.part("force");
  if (rule.present && isUnreal(line, found.from)) return null;
  if (line.lower(found.to - 1) === "clock" || line.lower(found.to) === "clock") return null;
  for (let k = found.from; k < found.to; k++) if (HARMED.test(line.lower(k))) return null;
  const force = part === null ? line.subject(found.from)?.entity : null;
  const where = found.part("where");
  const to = where === null ? found.to : whereEnds(line, where[0]);
  const from = part === null ? found.from : trimmed(line, ...part);
  const name = part === null ? (force?.name ?? null) : line.words(from, part[1]);
  const none = line.tokens.slice(Math.max(0, from - 3), from).some((t) => /^(?:none|neither|nor|no)$/u.test(t.lower));
  const self = name !== null && /^(?:our|its|their|we|it)(?: |$)/iu.test(name);
  return {
    from: part !== null && part[0] === found.from ? from : Math.min(found.from, from),
    to,
    value: {
      force: self ? null : name,
      present: rule.present && !none,
      place: where === null ? null : placeOf(line, where[0], to),
    },
    selves: self || name === null ? ["force"] : [],
    ...(rule.suspects === true ? { stance: "suspects" as const } : {}),
    rule: rule.name,
  };
}

const WHERE_STOP =
  /^(?:[^\p{L}\p{N}'].*|and|or|when|while|at|for|since|as|said|during|after|before|to|that|who|which|on|where|but|was|were|is|because)$/u;
const LEADS =
  /^(?:present|stationed|deployed|based|embedded|located|positioned|active|garrisoned|in|near|at|inside|around|over|within|with|alongside|among|on|the|this|close|next|to|across|nearby|there)$/u;

/** The end of the place that is told from token `from` on. */
function whereEnds(line: Line, from: number): number {
  let at = from;
  while (LEADS.test(line.lower(at))) at++;
  return line.clauseEnd(at, 7, WHERE_STOP);
}

/** The subject's own words: what follows the last conjunction, article or verb before it. */
function trimmed(line: Line, from: number, to: number): number {
  for (let k = to - 2; k >= from; k--) {
    if (
      /^(?:that|said|says|the|when|while|where|there|which|as|but|because|because|and|were|was|if|any|a|an|in|of|of|with|to|by|after|at|on)$/u.test(
        line.lower(k),
      )
    ) {
      // "Russian and Syrian forces" is one subject.
      if (line.lower(k) === "and" && line.tokens[k - 1]?.capital === true && line.tokens[k + 1]?.capital === true)
        continue;
      return k + 1;
    }
  }
  return from;
}

/** "in the area", "with the partner force": the words after what joins them. */
function placeOf(line: Line, from: number, to: number): string | null {
  let at = from;
  while (at < to && LEADS.test(line.lower(at))) at++;
  return at < to ? line.words(at, to) : null;
}

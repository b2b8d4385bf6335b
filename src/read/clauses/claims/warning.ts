import { LEAVING, RESIDENTS, TELLING, WARNING_MEANS } from "../../../../data/english/claims.js";
import { lexicon } from "../../words/lexicon.js";
import type { ClaimFinder, Draft } from "./claim.js";
import { frame, type Line, nameOf, oneOf, selvesOf, upTo, type Words } from "./line.js";
import { isUnreal } from "./stance.js";

const ADJECTIVES =
  "(?:(?:a|an|any|the|prior|advance|advanced|previous|early|clear|repeated|several|multiple|numerous|sufficient|adequate|official|final|verbal|proper|effective|further|such|due|evacuation|of|its|his|their|two|three) ){0,4}";
const NOT = "(?:not|never|[^ ]+n't)";
const GIVEN = "(?:given|issued|sounded|received|sent|delivered|made|broadcast)";
const NOTICE = "(?:warnings?|notice|notification|alert|evacuation orders?|ultimatum)";
const PAST = "(?:was|were|had been|has been|have been|is|are|been)";

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly given: boolean;
  readonly means?: string;
  /** Where those who were warned stand: before the words, or after them. */
  readonly to?: "before" | "after" | "part";
  /** A group of the pattern at which the warner is the subject. */
  readonly by?: boolean;
}

const RULES: readonly Rule[] = [
  // without any warning; without prior notice
  {
    name: "warning-without",
    given: false,
    pattern: frame(
      `without (?:(?:giving|issuing|receiving|any|prior|advance|a|even|so much as|having) ){0,3}(?:warning|notice)`,
    ),
  },
  // was given no warning; had received no prior warning; there was no warning
  {
    name: "warning-none-given",
    given: false,
    to: "before",
    pattern: frame(`${PAST} (?:${GIVEN} )no ${ADJECTIVES}${NOTICE}`),
  },
  {
    name: "warning-none-had",
    given: false,
    to: "before",
    pattern: frame(`(?:received|had|got|get) (?:received |had )?no ${ADJECTIVES}(?:warning|notice)s?`),
  },
  {
    name: "warning-none",
    given: false,
    pattern: frame(
      `(?:there (?:was|were|had been) no ${ADJECTIVES}warnings?|no ${ADJECTIVES}warnings? (?:${PAST} )?(?:${GIVEN}|came|preceded))`,
    ),
  },
  {
    name: "warning-not-issued",
    given: false,
    by: true,
    pattern: frame(`(?:gave|issued|sent) (?:us |them |residents |civilians |people )?no ${ADJECTIVES}warnings?`),
  },
  // had not been given any warning; did not issue a warning; was not warned
  {
    name: "warning-not-given",
    given: false,
    to: "before",
    pattern: frame(`${NOT} (?:been )?(?:${GIVEN}|receive|get) ${ADJECTIVES}(?:warnings?|notice)`),
  },
  {
    name: "warning-not-warned",
    given: false,
    to: "before",
    pattern: frame(`${NOT} (?:been )?warned(?! (?:that|of) )`),
  },
  {
    name: "warning-failed",
    given: false,
    by: true,
    to: "after",
    pattern: frame(
      `(?:failed to|did not|didn't|never) (?:warn|issue ${ADJECTIVES}warnings?|give ${ADJECTIVES}warnings?)`,
    ),
  },
  // the firing of warning shots; fired two warning shots
  {
    name: "warning-shots",
    given: true,
    means: "warning shots",
    by: true,
    pattern: frame(
      `(?:(?:firing of|fired|firing|fires) ${upTo(2)})?warning (?:shots?|fire|flares?)(?: ${PAST} fired)?`,
    ),
  },
  // dropped leaflets warning residents
  {
    name: "warning-leaflets",
    given: true,
    means: "leaflets",
    by: true,
    pattern: frame(`(?:dropped|scattered|distributed|dropping) ${upTo(3)}(?:leaflets|flyers|pamphlets)`),
  },
  {
    name: "warning-by-phone",
    given: true,
    means: "telephone",
    pattern: frame(
      `(?:(?:received|got|by) ${upTo(3)}(?:phone calls?|telephone calls?|text messages?|automated calls?|recorded messages?) ${upTo(3)}(?:warning|telling|ordering)|warned (?:by|via|through|over) (?:a |an |the )?${oneOf(WARNING_MEANS)})`,
    ),
  },
  // residents were told to leave; ordered people to evacuate
  {
    name: "warning-told-to-leave",
    given: true,
    pattern: frame(
      `(?<to>${oneOf(RESIDENTS)}) ${upTo(4)}(?:was|were|been) ${oneOf(TELLING)} ${upTo(2)}to ${oneOf(LEAVING)}`,
    ),
    to: "part",
  },
  {
    name: "warning-tells-to-leave",
    given: true,
    by: true,
    pattern: frame(
      `(?:had |has )?(?:told|ordered|warned|urged|instructed|advised|telling|ordering|warning|urging|instructing) (?:the |all |local |its )?(?<to>${oneOf(RESIDENTS)}) ${upTo(4)}to (?:immediately )?${oneOf(LEAVING)}`,
    ),
    to: "part",
  },
  // had warned residents by telephone; warned residents before the strike
  {
    name: "warning-warned",
    given: true,
    by: true,
    pattern: frame(
      `(?:(?:had|has|have) )?(?:(?:already|also|repeatedly|previously) )?(?:warned|alerted) (?:(?:the|all|local|its|nearby|some|many) ){0,2}(?<to>${oneOf(RESIDENTS)}) (?:(?!(?:that|about|against|not|to|what|how) )[\\p{L}\\p{N}'][^ ]* ){0,6}?(?:(?:by|via|through|over|with) (?:a |an |the )?(?:${oneOf(WARNING_MEANS)})|in advance|beforehand|(?:before|ahead of|prior to) ${upTo(3)}(?:strikes?|attacks?|raids?|bombing|bombardment|shelling|striking|attacking|bombing|shelling|hitting|operation))`,
    ),
    to: "part",
  },
  // had been given prior warning
  {
    name: "warning-received",
    given: true,
    to: "before",
    pattern: frame(`(?:(?:was|were|been) given|received|got) ${ADJECTIVES}(?:warnings?|evacuation orders?|notice)`),
  },
  // issued an evacuation order; gave repeated warnings; warnings had been given
  {
    name: "warning-issued",
    given: true,
    by: true,
    to: "after",
    pattern: frame(
      `(?:issued|gave|sounded|issuing|giving|(?:had|has|have) given) (?:them |residents |it |civilians )?${ADJECTIVES}(?:warnings?|evacuation orders?|ultimatum|advance notice)(?: shots)?`,
    ),
  },
  {
    name: "warning-was-given",
    given: true,
    pattern: frame(
      `(?:warnings?|evacuation orders?|advance notice|prior notice) (?:had |has |have )?(?:was|were|been) (?:${GIVEN}|repeated|ignored|unheeded)`,
    ),
  },
  // ignored repeated warnings; failed to heed warnings; despite several warnings
  {
    name: "warning-ignored",
    given: true,
    to: "before",
    pattern: frame(
      `(?:ignored|ignoring|disregarded|disregarding|defied|defying|despite|failed to heed|did not heed|refused to heed|not heeding) (?:(?:repeated|several|multiple|numerous|prior|earlier|all|our|its|these|the|clear|[^ ]+(?: 's)?|warning) ){0,4}warnings?`,
    ),
  },
  {
    name: "warning-in-advance",
    given: true,
    to: "before",
    pattern: frame(
      `(?:was|were|been) warned (?:in advance|beforehand|ahead of|before|prior to|repeatedly|several times|minutes|hours|to (?:leave|evacuate|stop))`,
    ),
  },
];

const HARMLESS = frame(
  "(?:early|travel|tsunami|storm|weather|stark|dire|veiled) warnings?|warning (?:signs?|systems?)",
);

/** Warnings before force: given, not given, not heeded. */
export const warning: ClaimFinder = {
  attribute: "warning",
  cues: [
    "warning",
    "warnings",
    "warned",
    "warn",
    "notice",
    "leaflets",
    "flyers",
    "pamphlets",
    "evacuation",
    "ultimatum",
    "leave",
    "evacuate",
    "flee",
    "withdraw",
    "telephone",
    "phone",
  ],
  *find(line: Line): Generator<Draft> {
    if (line.first(HARMLESS) !== null) return;
    for (const rule of RULES) {
      for (const found of line.find(rule.pattern)) {
        if (rule.given && isUnreal(line, found.from)) continue;
        if (rule.name === "warning-warned" && warnsOfSomething(line, found)) continue;
        yield draft(rule, found, line);
      }
    }
  },
};

/** "warned residents of retaliation before the attack"; in "residents of Beit Lahia" and "residents of the camp" they live there. */
function warnsOfSomething(line: Line, found: Words): boolean {
  const after = found.part("to")?.[1] ?? found.to;
  for (let at = after; at < found.to; at++) {
    if (line.lower(at) !== "of" || line.lower(at - 1) === "ahead") continue;
    if (at > after) return true;
    if (line.tokens[at + 1]?.capital !== true && line.lower(at + 1) !== "the") return true;
  }
  return false;
}

/** Rules whose subject was warned, or was not: "it had received no warning". */
const TOLD: ReadonlySet<string> = new Set(["warning-none-given", "warning-none-had", "warning-received"]);

function draft(rule: Rule, found: Words, line: Line): Draft {
  const by = rule.by === true ? line.subject(found.from) : null;
  const to = receiver(rule, found, line);
  const value = {
    given: rule.given,
    by: rule.name === "warning-ignored" ? partyIn(line, found) : nameOf(by),
    to,
    means: rule.means ?? meansIn(line),
  };
  const told = TOLD.has(rule.name) ? line.subject(found.from) : null;
  return { from: found.from, to: found.to, value, selves: selvesOf({ by, to: told }), rule: rule.name };
}

const MEANS = frame(
  `(?:by|via|through|over|with) (?:a |an |the )?(?<means>${oneOf(WARNING_MEANS)})|(?<how>leaflets|phone calls?|text messages?|loudspeakers?|radio calls?|sirens?)`,
);

/** "were warned by telephone" */
function meansIn(line: Line): string | null {
  const found = line.first(MEANS);
  const part = found?.part("means") ?? found?.part("how") ?? null;
  return part === null ? null : line.words(...part);
}

/** "ignored Russian warnings": whose they were. */
function partyIn(line: Line, { from, to }: Words): string | null {
  for (let at = from; at < to; at++) {
    const party = lexicon.parties.at(line.tokens, at);
    if (party !== null) return party.value.party.name;
  }
  return null;
}

function receiver(rule: Rule, found: Words, line: Line): string | null {
  if (rule.to === "part") {
    const part = found.part("to");
    return part === null || line.lower(part[0]) === "them" ? null : line.words(...part);
  }
  if (rule.to === "before") return nameOf(line.subject(found.from));
  return rule.to === "after"
    ? nameOf(line.object(found.to + (/^(?:to|for)$/u.test(line.lower(found.to)) ? 1 : 0), 1))
    : null;
}

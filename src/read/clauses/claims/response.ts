import { CONDEMNING } from "../../../../data/english/claims.js";
import type { ClaimFinder, Draft } from "./claim.js";
import { frame, type Line, nameOf, oneOf, upTo, type Words } from "./line.js";

interface Rule {
  readonly name: string;
  readonly kind: string;
  readonly pattern: RegExp;
}

const FEELING =
  "(?:(?:deep|deepest|strong|serious|grave|its|his|her|their|our|the|sincere|heartfelt|great|profound|utmost|growing) ){0,4}";
const TO =
  "(?: (?:to|with|from|at|before|toward|towards) (?<to>(?:[\\p{L}\\p{N}][^ ]* |'s ){0,9}[\\p{L}\\p{N}][^ ]*))?";

const RULES: readonly Rule[] = [
  {
    name: "response-summons",
    kind: "summons",
    pattern: frame(
      `(?:summoned|summoning|summons|called in) (?<to>(?:the |[^ ,.;:]+ |'s ){1,5}(?:ambassadors?|envoys?|charg[eé] d'affaires|diplomats?|attach[eé]|representatives?))`,
    ),
  },
  {
    name: "response-letter",
    kind: "letter",
    pattern: frame(
      `(?:(?:two|identical|a|an|official|formal|urgent|in|sent|open|joint) ){1,4}letters? (?:(?:addressed|sent|written|dated [^ ]+) ){0,2}to (?<to>(?:[\\p{L}\\p{N}][^ ]* |'s ){0,9}[\\p{L}\\p{N}][^ ]*)`,
    ),
  },
  {
    name: "response-protest",
    kind: "protest",
    pattern: frame(
      `(?:(?:lodged|filed|submitted|issued|delivered|sent|made|handed|lodging) (?:a|an|its|formal|strong|official) (?:[^ ,.;:]+ ){0,2}?(?:protest|complaint|protest note|note of protest)|(?:protested|would protest|will protest|protesting|protests)(?= to ))${TO}`,
    ),
  },
  {
    name: "response-condolences",
    kind: "condolences",
    pattern: frame(
      `(?:express(?:ed|es|ing)|offer(?:ed|s|ing)|sent|sends|extend(?:ed|s|ing)|convey(?:ed|s)) ${FEELING}(?:condolences|sympath(?:y|ies))${TO}`,
    ),
  },
  {
    name: "response-apology",
    kind: "apology",
    pattern: frame(
      `(?:(?:apologi[sz]ed|apologi[sz]es|apologi[sz]ing)|(?:issued|offered|made|demanded|extended) (?:a|an|its|his|their) (?:[^ ,.;:]+ ){0,2}?apology)${TO}`,
    ),
  },
  {
    name: "response-compensation",
    kind: "compensation",
    pattern: frame(
      `(?:pay|paid|paying|offered|offer|offering|promised|receive|received|provide|provided) (?:[^ ,.;:]+ ){0,3}?(?:compensation|blood money|condolence payments?|ex gratia payments?)${TO}`,
    ),
  },
  {
    name: "response-regret",
    kind: "regret",
    pattern: frame(
      `(?:(?:express(?:ed|es|ing)|voiced) ${FEELING}(?:regrets?|sorrow|remorse)|(?:deeply |sincerely )?regret(?:s|ted)? (?:the|any|this|that|all))`,
    ),
  },
  {
    name: "response-concern",
    kind: "concern",
    pattern: frame(
      `(?:express(?:ed|es|ing)|voiced|voicing|rais(?:ed|e|es|ing)) ${FEELING}(?:concerns?|alarm|outrage)${TO}`,
    ),
  },
  {
    name: "response-call-for-inquiry",
    kind: "call for an investigation",
    pattern: frame(
      `(?:call(?:ed|s|ing)?|demand(?:ed|s|ing)?|urg(?:ed|es|ing)|appeal(?:ed|s|ing)?|press(?:ed|ing)?) (?:for )?(?:(?:a|an|the|full|immediate|independent|thorough|international|prompt|impartial|transparent|urgent|swift|un|credible|and|,) ){0,6}(?:investigation|inquiry|enquiry|probe)`,
    ),
  },
  {
    name: "response-explanation",
    kind: "demand for an explanation",
    pattern: frame(
      `(?:seek|sought|seeks|demand(?:ed|s|ing)?|ask(?:ed|ing|s)? for|request(?:ed|s)?|want(?:ed|s)?) (?:[^ ,.;:]+ ){0,2}?(?:explanations?|clarifications?|answers)${TO}`,
    ),
  },
  {
    name: "response-meeting",
    kind: "request for a meeting",
    pattern: frame(
      `(?:call(?:ed|s|ing)? for|request(?:ed|s|ing)?|demand(?:ed|s|ing)?|conven(?:ed|es|ing)|urged) (?:[^ ,.;:]+ ){0,3}?(?:meeting|session) (?:of|at|by) (?<to>(?:the )?(?:[^ ,.;:]+ ){0,3}(?:council|assembly|league|organi[sz]ation))`,
    ),
  },
  {
    name: "response-raise",
    kind: "raised",
    pattern: frame(
      `rais(?:e|ed|es|ing) (?:the|that|this) (?:issue|matter|case|incident|question)(?: (?:[^ ,.;:]+ ){0,2}?(?:with|in|at|during|before) (?<to>(?:[\\p{L}\\p{N}][^ ]* |'s ){0,6}[\\p{L}\\p{N}][^ ]*))?`,
    ),
  },
  {
    name: "response-condemnation",
    kind: "condemnation",
    pattern: frame(
      `(?:strongly |also |fiercely |roundly |sharply )?${oneOf(CONDEMNING)} (?:the |this |that |these |those |what |any |[^ ,.;:]+ (?:'s )?){0,3}?${upTo(4)}(?:attacks?|strikes?|airstrikes?|air strikes?|raids?|bombings?|shelling|bombardment|aggression|massacres?|killings?|assault|crimes?|atrocit(?:y|ies)|use of|targeting|violence|incident|violations?|murder|deaths?|escalation|operation|offensive|blast|act|acts|terror|invasion|slaughter|onslaught|beheading|execution|deliberate)`,
    ),
  },
];

const STOP =
  /^(?:and|that|over|on|after|in|condemning|saying|about|for|following|demanding|calling|later|which|who|when|because|if|asking|urging|accusing|at|as|during|by|regarding|through|against|protesting|denouncing)$/u;

/** What was done about it: letters, protests, summons, condolences, apologies, condemnation; and to whom. */
export const response: ClaimFinder = {
  attribute: "response",
  cues: [
    ...CONDEMNING.split(";").map((w) => w.trim()),
    ...[
      "summoned",
      "summoning",
      "summons",
      "called",
      "letter",
      "letters",
      "protest",
      "protests",
      "protesting",
      "protested",
      "complaint",
      "condolences",
      "sympathy",
      "sympathies",
      "apology",
      "apologised",
      "apologized",
      "apologizes",
      "apologises",
      "apologizing",
      "apologising",
      "compensation",
      "payments",
      "payment",
      "money",
    ],
    ...[
      "regret",
      "regrets",
      "regretted",
      "sorrow",
      "remorse",
      "concern",
      "concerns",
      "alarm",
      "outrage",
      "investigation",
      "inquiry",
      "enquiry",
      "probe",
      "explanation",
      "explanations",
      "clarification",
      "clarifications",
      "answers",
      "meeting",
      "session",
      "issue",
      "matter",
      "case",
      "incident",
      "question",
    ],
  ],
  *find(line: Line): Generator<Draft> {
    for (const rule of RULES) for (const found of line.find(rule.pattern)) yield draft(rule, found, line);
  },
};

function draft(rule: Rule, found: Words, line: Line): Draft {
  const part = found.part("to");
  let to: string | null = null;
  let end = found.to;
  if (part !== null) {
    let at = part[0];
    while (/^(?:the|a|an|its|their|his|her)$/u.test(line.lower(at))) at++;
    let stop = at;
    while (stop < part[1] && !STOP.test(line.lower(stop))) stop++;
    if (stop > at) {
      to = line.words(at, stop);
      end = stop;
    } else end = part[0];
  } else if (rule.name === "response-apology" || rule.name === "response-condolences") {
    to = nameOf(line.object(found.to, 1));
  }
  return {
    from: found.from,
    to: Math.max(end, found.from + 1),
    value: { kind: rule.kind, to },
    stance: "asserts",
    rule: rule.name,
  };
}

import type { ClaimFinder, Draft } from "./claim.js";
import { frame, type Line, oneOf, upTo, type Words } from "./line.js";

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** How many words after the find belong to the reason. */
  readonly more: number;
}

const MILITARY = oneOf(
  "headquarters; base; depot; weapons depot; ammunition depot; command centre; command center; command post; command room; operations room; training camp; weapons cache; arms depot; launch site; launch sites; launchers; launcher; rocket launchers; military target; military targets; militants; terrorists; terrorist; fighters; gunmen; commanders; commander; infrastructure; hideout; hideouts; cell; positions; facilities; tunnel; tunnels; stronghold; workshop; factory",
);

const AIMS = oneOf(
  "repel; repelling; deter; deterring; neutralize; neutralise; neutralizing; neutralising; degrade; degrading; disrupt; disrupting; dismantle; dismantling; destroy; destroying",
);

const RULES: readonly Rule[] = [
  // in response to an attack on its base; in retaliation for
  {
    name: "justification-response",
    more: 14,
    pattern: frame(
      "(?:in|as) (?:a |an |direct |apparent )*(?:response|retaliation|reply|reaction|revenge|retribution|answer|reprisal)s? (?:to|for|against)",
    ),
  },
  {
    name: "justification-retaliation",
    more: 14,
    pattern: frame("(?:(?:retaliated|retaliating|retaliation) (?:for|against)|avenged|revenge for|reprisals? for)"),
  },
  // in defence of; the right of self-defence; acted in self-defense
  {
    name: "justification-defence",
    more: 8,
    pattern: frame("in (?:the )?(?:legitimate |collective )?(?:self-defen[cs]e|self defen[cs]e|defen[cs]e of)"),
  },
  {
    name: "justification-right",
    more: 4,
    pattern: frame(
      "(?:inherent |legitimate |sovereign |full |every )?right (?:of|to) (?:self-defen[cs]e|self defen[cs]e|defend|respond|retaliate)",
    ),
  },
  // posed a threat to its troops; was perceived as a threat
  {
    name: "justification-threat",
    more: 10,
    pattern: frame(
      "(?:pos(?:ed|ing|e|es)|represent(?:ed|ing|s)?|constitut(?:ed|ing|es)|(?:was|were|been) (?:perceived as|seen as|considered|deemed)|(?:was|were)) (?:a |an |any |no |to be )*(?:[^ ,.]+ )?threats?(?! of)",
    ),
  },
  {
    name: "justification-threatened",
    more: 8,
    pattern: frame(
      "(?:were|was) (?:threatening|preparing (?:to attack|to launch|an attack|attacks)|planning (?:to attack|an attack|attacks)|plotting)",
    ),
  },
  // to repel the aggression; in order to stop rocket fire
  {
    name: "justification-aim",
    more: 10,
    pattern: frame(
      `(?:(?:in order to|aimed at|intended to|designed to) ${AIMS}|to (?:repel|deter|neutrali[sz]e)|to (?:protect|defend|safeguard) (?:our|its|their|coalition|partner|allied|friendly) ${upTo(2)}(?:forces|troops|allies|partners|bases|personnel|borders?|territory|soldiers|citizens))`,
    ),
  },
  // the building was used by militants to store weapons
  {
    name: "justification-use",
    more: 10,
    pattern: frame(
      `(?:was|were|been|is|had been|being) (?:being )?used (?:by|as|for|to) ${upTo(6)}(?:${MILITARY}|weapons|ammunition|rockets|attacks|launch|store|hide|plan|military)`,
    ),
  },
  {
    name: "justification-hiding",
    more: 6,
    pattern: frame(
      "(?:militants|terrorists|fighters|gunmen|rebels|hamas|commanders|operatives) (?:were |was |are |had been )?(?:hiding|operating|sheltering|based|embedded|meeting|gathered) (?:in|inside|from|among|within|under)",
    ),
  },
  { name: "justification-shields", more: 4, pattern: frame("human shields?") },
  {
    name: "justification-target",
    more: 5,
    pattern: frame("(?:legitimate|valid|lawful|purely military|legitimate military) (?:military )?targets?"),
  },
  // only military targets; targeted only terrorists
  {
    name: "justification-only",
    more: 0,
    pattern: frame(
      `(?:only (?:targets?|targeted|targeting|struck|hits?|strikes?|against)|(?:targets?|targeted|targeting|struck) only) ${upTo(4)}(?:${MILITARY}|military|terrorist)`,
    ),
  },
];

/** Rules that need an attack in the sentence, since their words are of many things. */
const NEEDS_ATTACK = new Set(["justification-response", "justification-retaliation", "justification-aim"]);

/** Why whoever did it says it was done. */
export const justification: ClaimFinder = {
  attribute: "justification",
  cues: [
    ...[
      "response",
      "retaliation",
      "reply",
      "reaction",
      "revenge",
      "retribution",
      "answer",
      "reprisal",
      "reprisals",
      "retaliated",
      "retaliating",
      "avenged",
      "self-defense",
      "self-defence",
      "defense",
      "defence",
      "right",
      "threat",
      "threats",
    ],
    ...[
      "threatening",
      "preparing",
      "planning",
      "plotting",
      "repel",
      "deter",
      "neutralize",
      "neutralise",
      "neutralising",
      "protect",
      "defend",
      "safeguard",
      "order",
      "intended",
      "designed",
      "aimed",
      "used",
      "hiding",
      "operating",
      "sheltering",
      "embedded",
      "shields",
      "shield",
      "target",
      "targets",
      "only",
      "dismantle",
    ],
  ],
  *find(line: Line): Generator<Draft> {
    const attack = line.chunks.some((c) => /[MAyPKQx]/u.test(c.letter));
    for (const rule of RULES) {
      if (NEEDS_ATTACK.has(rule.name) && !attack) continue;
      for (const found of line.find(rule.pattern)) {
        const made = draft(rule, found, line);
        if (made !== null) yield made;
      }
    }
  },
};

function draft(rule: Rule, found: Words, line: Line): Draft | null {
  const to = line.clauseEnd(found.to, rule.more);
  if (rule.name === "justification-response" && to === found.to) return null;
  const subject = /^justification-(?:threat|threatened|use)$/u.test(rule.name) ? line.subject(found.from) : null;
  const near = subject !== null && line.clauseEnd(subject.to, 4) >= found.from;
  const from = near ? subject.from : found.from;
  const negated =
    /^(?:no|any)$/u.test(line.lower(found.to - 2)) || /^(?:not|never)$|n't$/u.test(line.lower(found.from - 1));
  return {
    from,
    to,
    value: { text: line.words(from, to) },
    rule: rule.name,
    ...(negated ? { stance: "denies" as const } : {}),
  };
}

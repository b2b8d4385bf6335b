import { CLOSED, INQUIRE, INQUIRIES, INQUIRING, NOT_CREDIBLE, OPENED } from "../../../../data/english/claims.js";
import type { ClaimFinder, Draft } from "./claim.js";
import { frame, type Line, oneOf, upTo, type Words } from "./line.js";

type State = "opened" | "closed" | "declined" | "promised";

const INQUIRY = oneOf(INQUIRIES);
const OF = "(?:the |its |this |these |those |any |all )?(?:[^ ,.;:]+ ){0,3}?";

interface Rule {
  readonly name: string;
  readonly state: State;
  readonly pattern: RegExp;
  /** Words after the find that tell the result. */
  readonly result?: number;
}

const RULES: readonly Rule[] = [
  {
    name: "assessment-declined",
    state: "declined",
    pattern: frame(
      `(?:declined|refused|refuses|rejected calls|rejected a call|ruled out) (?:to |for )?(?:an |a |any |open |conduct |launch )*(?:[^ ,.;:]+ )?(?:investigate|${INQUIRY})`,
    ),
  },
  // found no evidence of; concluded that the report was not credible
  {
    name: "assessment-found-none",
    state: "closed",
    result: 12,
    pattern: frame(
      "(?:found|finds|finding|turned up|uncovered|revealed) (?<result>no (?:[^ ,.;:]+ )?(?:evidence|proof|indications?|signs?|basis))",
    ),
  },
  {
    name: "assessment-credibility",
    state: "closed",
    pattern: frame(
      `(?:(?:concluded|determined|deemed|assessed|judged|classified|ruled|found|considered) ${OF}(?:to be |as |were |was |is |are )?(?<result>${oneOf(NOT_CREDIBLE)})|(?:allegations?|reports?|claims?|incident) (?:was|were|is|are) (?:(?:deemed|assessed|found|judged|considered) (?:to be |as )?)?(?<verdict>(?:not |non-)credible|non-credible|unsubstantiated|unfounded|substantiated))`,
    ),
  },
  {
    name: "assessment-concluded",
    state: "closed",
    result: 16,
    pattern: frame(
      `${INQUIRY} (?:by [^ ,.;:]+ |into [^ ,.;:]+ )?(?:has |had )?(?:found|concluded|determined|established|showed|revealed|confirmed)(?: that)?`,
    ),
  },
  {
    name: "assessment-closed",
    state: "closed",
    pattern: frame(
      `(?:${oneOf(CLOSED)}) (?:its|the|an|their|this) ${upTo(2)}${INQUIRY}|${INQUIRY} (?:was|were|has been|had been|is) (?:now )?(?:${oneOf(CLOSED)})`,
    ),
  },
  // would investigate; vowed to conduct an investigation; an investigation will be opened
  {
    name: "assessment-promised",
    state: "promised",
    pattern: frame(
      `(?:also |has |have ){0,2}(?:will|would|'ll|[^ ]+'ll|pledged to|vowed to|promised to|agreed to|intends to|plans to|vows to|promises to|pledges to|pledged also to) (?:fully |thoroughly |immediately |also |further |always )?(?:${oneOf(INQUIRE)})`,
    ),
  },
  {
    name: "assessment-will-be",
    state: "promised",
    pattern: frame(
      `(?:${INQUIRY}|this|it|incident|matter|allegations?) (?:will|would) be (?:opened|launched|conducted|investigated|carried out|reviewed)`,
    ),
  },
  // assessing the credibility of reports; opened an investigation; is under review
  {
    name: "assessment-assessing",
    state: "opened",
    pattern: frame(
      `(?:was|were|is|are|been|still|currently|'re|[^ ]+'re|'s|now|and|began|begun|started) (?:still |currently |now |also )?(?:${oneOf(INQUIRING)})`,
    ),
  },
  {
    name: "assessment-do",
    state: "opened",
    pattern: frame(`(?:do|does|did|conducts|undertakes) (?:a|an|our|its) (?:[^ ,.;:]+ )?(?:${INQUIRY})`),
  },
  {
    name: "assessment-opened",
    state: "opened",
    pattern: frame(`(?:${oneOf(OPENED)}) (?:a|an|its|their|his|own|the) (?:[^ ,.;:]+ ){0,3}?(?:${INQUIRY})`),
  },
  {
    name: "assessment-under",
    state: "opened",
    pattern: frame(
      `(?:under (?:active |official )?(?:investigation|review|assessment|examination)|(?:${INQUIRY}) (?:was|were|is|has been|had been|have been) (?:opened|launched|under way|underway|ongoing|started|begun|ordered))`,
    ),
  },
];

const OF_WHAT = /^(?:[^\p{L}\p{N}'].*|and|but|after|when|while|which|who|said|says|following|before|as)$/u;
const OBJECT =
  /^(?:into|investigate|investigating|review|reviewing|check|checking|studying|verify|verifying|look|looking|examine|examining|probe|probing|assess|assessing)$/u;
const REPORTS =
  /(?:report|claim|allegation|incident|credib|strike|attack|whether|death|casualt|account|circumstance|case|killing|bombing|shelling|raid|use of|violation|it |matter|footage|information|what happened|cause|responsib|crime|how|possib|civilian|this )/u;

/** Inquiries into what happened: opened, closed with a result, promised or declined. */
export const assessment: ClaimFinder = {
  attribute: "assessment",
  cues: `${INQUIRIES}; ${INQUIRING}; ${INQUIRE}; ${NOT_CREDIBLE}; investigated; evidence; proof; indication; indications; credibility; basis`
    .split(";")
    .map((w) => w.trim().split(" ")[0] as string)
    .filter((w) => !/^(?:conduct|open|launch)$/u.test(w))
    .concat("looking"),
  *find(line: Line): Generator<Draft> {
    for (const rule of RULES) {
      for (const found of line.find(rule.pattern)) {
        const made = draft(rule, found, line);
        if (made !== null) yield made;
      }
    }
  },
};

/** "we always do a credibility assessment": a habit, not this one. */
const HABIT = frame("always|every time|each time|whenever|routinely|regularly|every allegation|each allegation");

function draft(rule: Rule, found: Words, line: Line): Draft | null {
  if (rule.name === "assessment-do" && line.first(HABIT) !== null) return null;
  const to = rule.result === undefined ? line.clauseEnd(found.to, 8, OF_WHAT) : line.clauseEnd(found.to, rule.result);
  const last = line.lower(found.to - 1);
  if (
    /promised|assessing/u.test(rule.name) &&
    OBJECT.test(last) &&
    !REPORTS.test(`${line.words(found.to, to).toLowerCase()} `)
  )
    return null;
  const verdict = found.part("result") ?? found.part("verdict");
  const result =
    verdict !== null
      ? line.words(verdict[0], rule.result === undefined ? verdict[1] : to)
      : rule.result === undefined
        ? null
        : line.words(found.to, to);
  return {
    from: found.from,
    to,
    value: { state: rule.state, result: result === "" ? null : result },
    stance: "asserts",
    rule: rule.name,
  };
}

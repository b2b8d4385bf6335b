import { EVIDENCE, SHOWING } from "../../../../data/english/claims.js";
import { plural } from "../../words/forms.js";
import { words } from "../../words/phrases.js";
import type { ClaimFinder, Draft } from "./claim.js";
import { frame, type Line, oneOf, upTo, type Words } from "./line.js";

const KINDS = words(EVIDENCE).flatMap((w) => [w, plural(w)]);
const KIND = oneOf(KINDS.join(";"));
const SHOW = oneOf(SHOWING);

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly more: number;
  readonly denied?: boolean;
  /** What is shown begins with the words found. */
  readonly whole?: boolean;
  readonly kind?: string;
}

const RULES: readonly Rule[] = [
  // no evidence that; has no evidence of
  {
    name: "evidence-none",
    denied: true,
    more: 14,
    pattern: frame(
      "(?:no|without|lacks?|lacked) (?:[^ ,.]+ ){0,2}?(?<kind>evidence|proof) (?:to suggest |to support |whatsoever )?(?:that|of|for|to)",
    ),
  },
  // bodies without visible wounds; no external injuries
  {
    name: "evidence-no-wounds",
    kind: "bodies",
    whole: true,
    more: 0,
    pattern: frame(
      "(?:no|without any|without) (?:[^ ,.]+ )?(?:visible|external|apparent|outward|physical) (?:[^ ,.]+ )?(?:wounds?|injur(?:y|ies)|marks|trauma)",
    ),
  },
  // symptoms consistent with a nerve agent; signs of exposure to
  {
    name: "evidence-symptoms",
    more: 5,
    whole: true,
    pattern: frame(
      `(?<kind>symptoms|signs|wounds|injuries) ${upTo(4)}(?:consistent with|of exposure to|of poisoning|typical of|indicative of|similar to those)`,
    ),
  },
  {
    name: "evidence-traces",
    more: 8,
    pattern: frame(
      "(?<kind>traces|remnants|fragments|debris|remains|parts|pieces) of(?= (?:a |an |the )?(?:[^ ,.]+ ){0,4}?(?:sarin|chlorine|bombs?|missiles?|rockets?|munitions?|shells?|drones?|mortars?|warheads?|weapons?|gas|s-300) )",
    ),
  },
  // radar images showed; a video shared online purports to show
  {
    name: "evidence-shows",
    more: 24,
    pattern: frame(
      `(?<kind>(?:(?:radar|satellite|aerial|video|amateur|drone|intercepted|flight|dashcam|cctv|leaked|unverified|graphic|social media|surveillance|security camera) )?${KIND}) (?:(?!said|says)[^ .;:[()\\]]+ ){0,8}?(?:${SHOW})(?: that)?`,
    ),
  },
  // according to flight data; based on satellite images
  {
    name: "evidence-according",
    more: 0,
    pattern: frame(
      `(?:based on|citing|obtained|collected|recovered|has|have|had|presented|released|published|gathered|shared) ${upTo(3)}(?<kind>(?:radar|satellite|aerial|drone|intercepted|flight|forensic|irrefutable|clear|strong|credible|conclusive|compelling|surveillance) ${KIND})`,
    ),
  },
  {
    name: "evidence-of",
    more: 14,
    pattern: frame(
      "(?:there (?:is|was)|has|have|had|found|finds|collected|presented|obtained|seen|clear|strong|credible|reliable|irrefutable|compelling|conclusive|overwhelming|solid) (?:[^ ,.]+ ){0,2}?(?<kind>evidence|proof|indications?) (?:that|of|showing|suggesting)",
    ),
  },
];

/** Images, data, bodies and whatever else shows something. */
export const evidence: ClaimFinder = {
  attribute: "evidence",
  cues: [
    ...new Set([
      ...KINDS.map((w) => w.split(" ")[0] as string),
      "wounds",
      "wound",
      "injuries",
      "injury",
      "symptoms",
      "signs",
      "marks",
      "trauma",
      "proof",
      "evidence",
      "traces",
      "remains",
      "parts",
      "pieces",
      "intercepted",
      "amateur",
      "indication",
      "indications",
      "forensic",
      "satellite",
      "radar",
      "remnants",
      "fragments",
      "debris",
    ]),
  ],
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
  const part = found.part("kind");
  const after = part === null ? found.to : line.lower(part[1]);
  if (
    rule.name === "evidence-shows" &&
    after === "of" &&
    !/^(?:footage|video|videos|images?|photos?|pictures?)$/u.test(line.lower((part?.[1] ?? 1) - 1))
  )
    return null;
  const negated =
    rule.denied === true ||
    (rule.name === "evidence-shows" &&
      line.tokens.slice(found.from, found.to).some((t) => /^(?:not|never|no)$|n't$/u.test(t.lower)));
  const to = rule.more === 0 ? found.to : line.clauseEnd(found.to, rule.more);
  const shownFrom = rule.whole === true ? (part?.[1] ?? found.from) : found.to;
  const shows =
    rule.name === "evidence-according"
      ? null
      : rule.kind !== undefined
        ? line.words(found.from, found.to)
        : line.words(shownFrom, to);
  if (rule.name === "evidence-shows" && shows === "") return null;
  const kind = rule.kind ?? (part === null ? "evidence" : line.words(...part));
  return {
    from: found.from,
    to,
    value: { kind, shows: shows === "" ? null : shows },
    ...(negated ? { stance: "denies" as const } : rule.kind !== undefined ? { stance: "asserts" as const } : {}),
    rule: rule.name,
  };
}

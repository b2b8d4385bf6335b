import { findOffsets } from "../../places/offset.js";
import { agreement } from "./agreement.js";
import { assessment } from "./assessment.js";
import type { ClaimFinder, Draft, FoundClaim } from "./claim.js";
import { damage } from "./damage.js";
import { declaredStrike } from "./declared-strike.js";
import { evidence } from "./evidence.js";
import { justification } from "./justification.js";
import type { Groups } from "./line.js";
import { Line } from "./line.js";
import { notice } from "./notice.js";
import { response } from "./response.js";
import { showOfForce } from "./show-of-force.js";
import { stanceAt } from "./stance.js";
import { warning } from "./warning.js";
import { weapon } from "./weapon.js";
import { whereabouts } from "./whereabouts.js";

/** All finders of claims. */
const FINDERS: readonly ClaimFinder[] = [
  showOfForce,
  warning,
  notice,
  weapon,
  damage,
  justification,
  whereabouts,
  evidence,
  declaredStrike,
  assessment,
  response,
  agreement,
];

const BY_CUE = new Map<string, ClaimFinder[]>();
for (const finder of FINDERS) {
  for (const cue of finder.cues) BY_CUE.set(cue, [...(BY_CUE.get(cue) ?? []), finder]);
}

/** What else a sentence says, in the order of its words. A sentence without any cue costs one look-up a word. */
export function findClaims(groups: Groups): FoundClaim[] {
  const finders = new Set<ClaimFinder>();
  for (const token of groups.tokens) for (const finder of BY_CUE.get(token.lower) ?? []) finders.add(finder);
  if (finders.size === 0) return [];
  const line = new Line(groups);
  const found = [...finders].flatMap((finder) =>
    apart([...finder.find(line)]).map((draft) => made(finder, draft, line)),
  );
  return withOffsets(found, groups).sort((a, b) => a.from - b.from || a.to - b.to);
}

function made({ attribute }: ClaimFinder, draft: Draft, line: Line): FoundClaim {
  return {
    selves: [],
    quote: [draft.from, draft.to],
    stance: stanceAt(line, draft.from, draft.to),
    ...draft,
    attribute,
  };
}

/** Of two finds of one attribute over the same words, the one of the earlier rule is kept. */
function apart(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) if (!kept.some((k) => draft.from < k.to && k.from < draft.to)) kept.push(draft);
  return kept;
}

const MEASURED: ReadonlySet<string> = new Set(["declared-strike", "weapon", "whereabouts", "show-of-force"]);
const NEAR = 12;

/** "lobbed rounds within 500 metres of the base": a distance that follows belongs to the last claim that can be somewhere. */
function withOffsets(claims: readonly FoundClaim[], { tokens, places }: Groups): FoundClaim[] {
  if (!claims.some((c) => MEASURED.has(c.attribute))) return [...claims];
  const offsets = findOffsets(tokens, places).filter((o) => o.distanceKm !== null);
  return claims.map((claim) => {
    if (!MEASURED.has(claim.attribute)) return claim;
    const offset = offsets.find((o) => o.from >= claim.from && o.from - claim.to < NEAR);
    if (offset === undefined) return claim;
    const from = tokens
      .slice(...offset.fromTokens)
      .map((t) => t.text)
      .join(" ");
    const value = { distanceKm: offset.distanceKm as number, bearing: offset.bearing, from };
    const quote = [claim.quote[0], Math.max(claim.quote[1], offset.to)] as const;
    return { ...claim, quote, value: { ...claim.value, offset: value } };
  });
}

import type { Claim, ClaimAttribute, ClaimValue, Stance } from "../model/account.js";

/** How claims of one attribute are compared. */
export interface ClaimRule {
  /** Keys that say which thing is spoken of; claims that differ here are of different things. */
  readonly topic: readonly string[];
  /** Key of a yes or no; null if the stance alone says whether it is so. */
  readonly flag: string | null;
  /** Keys that cannot both be right if they differ. */
  readonly exact: readonly string[];
  /** Values that cannot both be right although no single key of theirs must be the same. */
  readonly clash?: (a: ClaimValue, b: ClaimValue) => boolean;
  readonly show?: (value: ClaimValue) => string;
  readonly tell?: (claim: Claim, many: boolean) => string;
}

/** Every attribute of a claim is listed, so that a new one cannot be forgotten. */
export const CLAIM_RULES: Readonly<Record<ClaimAttribute, ClaimRule>> = {
  warning: { topic: ["by", "to"], flag: "given", exact: [], show: showWarning, tell: tellWarning },
  notice: { topic: ["from", "to"], flag: null, exact: ["heeded"] },
  whereabouts: { topic: ["force", "place"], flag: "present", exact: [], show: showWhereabouts, tell: tellWhereabouts },
  weapon: { topic: ["kind"], flag: null, exact: ["count", "base"] },
  damage: { topic: ["item"], flag: null, exact: ["effect", "min", "max"] },
  justification: { topic: ["text"], flag: null, exact: [] },
  evidence: { topic: ["kind"], flag: null, exact: ["shows"] },
  "declared-strike": { topic: [], flag: null, exact: ["count", "target", "place", "offset"] },
  assessment: { topic: [], flag: null, exact: ["result"] },
  response: { topic: ["kind", "to"], flag: null, exact: [] },
  agreement: { topic: ["name", "kind"], flag: null, exact: [], clash: onOtherSides },
  "show-of-force": { topic: ["by"], flag: null, exact: [] },
};

/** Outside the zone and inside it; but who "entered" it was inside, and north-east lies with north and with east. */
function onOtherSides({ relation: a }: ClaimValue, { relation: b }: ClaimValue): boolean {
  if (typeof a !== "string" || typeof b !== "string" || a === b) return false;
  if (a === "outside" || b === "outside") return true;
  return [...a].some((side) => b.includes(FACING[side] ?? "?"));
}

/** Points of the compass; no letter of "inside" or "entered" is one. */
const FACING: Readonly<Record<string, string>> = { N: "S", S: "N", E: "W", W: "E" };

function isGiven(value: ClaimValue, stance: Stance): boolean {
  return (stance === "denies") !== (value.given !== false);
}

function showWarning(value: ClaimValue): string {
  const by = value.by == null ? "" : ` by ${value.by}`;
  const to = value.to == null ? "" : ` to ${value.to}`;
  return `${value.given === false ? "not given" : "given"}${by}${to}`;
}

function tellWarning({ value, stance }: Claim, many: boolean): string {
  const doubt = stance === "suspects" ? "may have been" : "was";
  return `${many ? "say" : "says"} that ${isGiven(value, stance) ? "a" : "no"} warning ${doubt} given`;
}

function isPresent(value: ClaimValue, stance: Stance): boolean {
  return (stance === "denies") !== (value.present !== false);
}

function showWhereabouts(value: ClaimValue): string {
  return `${value.force ?? "forces"} ${value.present === false ? "absent" : "present"}`;
}

function tellWhereabouts({ value, stance }: Claim, many: boolean): string {
  return `${many ? "say" : "says"} that ${value.force ?? "forces"} were ${isPresent(value, stance) ? "" : "not "}there`;
}

import type { PlacePrecision } from "../../model/account.js";
import { type Located, placeRelation } from "../../util/place-relation.js";
import type { Profile } from "../profile.js";
import { best, type Feature, type Finding, pairs, VETO } from "./feature.js";

/** How much it says that both name this place: how few incidents of one day such a place may hold. */
const SAME: Readonly<Record<PlacePrecision, number>> = {
  exact: 1,
  street: 1,
  neighbourhood: 1,
  village: 1,
  town: 0.85,
  district: 0.5,
  province: 0.3,
  area: 0.2,
  country: 0.05,
};
/** A circle wider than this holds a large city, where several attacks a day are usual (km). */
const LARGE_KM = 8;
/** Two sites with more than this between their circles are two incidents, whatever else is alike (km). */
const FAR_KM = 20;
/** A place within a region says less than the region named by both. */
const WITHIN = 0.8;
/** Places whose circles overlap may be one place by two descriptions. */
const OVERLAP = 0.5;
/** By how many of the two tellings name the shared place first. */
const CONTEXT: readonly number[] = [0.4, 0.8, 1];
/** Two villages near each other are hit on one day often enough. */
const NEIGHBOUR = -0.6;
/** Two names, not both known: perhaps two spellings, likely two places. */
const UNKNOWN = -0.2;

/** Do they name the same place? */
export const place: Feature = (a, b) => {
  const sites = siteFindings(a, b);
  if (sites !== null && (sites.score > 0 || sites.veto === true)) return sites;
  const regions = regionFinding(a, b);
  if (sites === null) return regions;
  if (regions?.veto === true) return regions;
  return sites.score === UNKNOWN && regions !== null ? { ...regions, score: regions.score / 2 } : sites;
};

/**
 * The places that are named first decide. What lies around them is asked only where they are not known to be apart:
 * that two villages lie in one town's countryside does not make them one.
 */
function siteFindings(a: Profile, b: Profile): Finding | null {
  const found = pairs(a.sites, b.sites, (x, y) => weighed(siteFinding(x, y), rank(x, a) + rank(y, b)));
  const top = best(found.filter(({ firsts }) => firsts > 0).map(({ finding }) => finding));
  if (top !== null && top.score !== UNKNOWN) return top;
  return best(found.map(({ finding }) => finding));
}

/** 1 if some account names the place first, 0 if it stands there as what lies around another. */
function rank(site: Located, { leads }: Profile): number {
  return leads.has(site.key) ? 1 : 0;
}

function weighed(finding: Finding, firsts: number): { finding: Finding; firsts: number } {
  const score = finding.score > 0 ? finding.score * (CONTEXT[firsts] ?? 1) : finding.score;
  return { finding: { ...finding, score }, firsts };
}

function siteFinding(a: Located, b: Located): Finding {
  const relation = placeRelation(a, b);
  if (relation.kind === "same") return { score: sameScore(a, b), because: `same place: ${shorter(a, b)}` };
  if (relation.kind === "within") return { score: sameScore(a, b) * WITHIN, because: inside(a, b) };
  if (relation.kind === "overlap") return { score: OVERLAP, because: `places that may be one: ${names(a, b)}` };
  if (relation.kind !== "apart") return { score: UNKNOWN, because: null };
  return relation.gapKm > FAR_KM ? VETO : { score: NEIGHBOUR, because: null };
}

function regionFinding(a: Profile, b: Profile): Finding | null {
  const together = pairs(a.regions, b.regions, regionPair);
  const across = [...pairs(a.sites, b.regions, regionPair), ...pairs(a.regions, b.sites, regionPair)];
  const findings = [...together, ...across];
  const top = best(findings.filter((finding) => finding?.veto !== true));
  return top ?? (findings.some((finding) => finding?.veto === true) ? VETO : null);
}

/** Regions that are not known to the gazetteer ("the east") neither join nor part. */
function regionPair(a: Located, b: Located): Finding | null {
  const relation = placeRelation(a, b);
  if (relation.kind === "same") return { score: SAME[a.precision], because: `same region: ${shorter(a, b)}` };
  if (relation.kind === "within")
    return { score: Math.min(SAME[a.precision], SAME[b.precision]) * WITHIN, because: inside(a, b) };
  if (relation.kind === "apart" && relation.gapKm > FAR_KM) return VETO;
  return null;
}

function sameScore(a: Located, b: Located): number {
  const large = Math.max(a.radiusKm ?? 0, b.radiusKm ?? 0) > LARGE_KM;
  return Math.min(SAME[a.precision], SAME[b.precision]) * (large ? 0.8 : 1);
}

/** The same for both orders of the arguments. */
function shorter(a: Located, b: Located): string {
  return a.name.length < b.name.length || (a.name.length === b.name.length && a.name <= b.name) ? a.name : b.name;
}

function inside(a: Located, b: Located): string {
  const [inner, outer] = (a.radiusKm ?? 0) <= (b.radiusKm ?? 0) ? [a, b] : [b, a];
  return `${inner.name} lies in ${outer.name}`;
}

function names(a: Located, b: Located): string {
  return [a.name, b.name].sort().join(", ");
}

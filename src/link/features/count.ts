import type { Count, Profile } from "../profile.js";
import { best, type Feature, type Finding } from "./feature.js";

/**
 * Do they count the same? The larger the number, the less likely it is the same by chance. Tolls differ between
 * tellings of one strike, so that difference counts little, and only where no count is alike.
 */
export const count: Feature = (a, b) => {
  const comparable = a.counts.flatMap((x) => b.counts.filter((y) => y.outcome === x.outcome).map((y) => pair(x, y)));
  const top = best(comparable);
  return top === null || top.score > 0 ? top : differs(a, b) ? { score: -0.5, because: null } : null;
};

function pair(x: Count, y: Count): Finding | null {
  if (x.min !== y.min || x.min === 0) return x.min > 0 && y.min > 0 ? { score: 0, because: null } : null;
  const group = x.group === y.group ? 1 : 0.7;
  const size = x.min >= 10 ? 1 : x.min >= 4 ? 0.8 : x.min >= 2 ? 0.5 : 0.25;
  return { score: size * group, because: `same count: ${x.min} ${x.outcome.replaceAll("-", " ")}` };
}

/** Tolls of the dead that are not even of one size. */
function differs(a: Profile, b: Profile): boolean {
  const [low, high] = [toll(a), toll(b)].sort((x, y) => x - y) as [number, number];
  return low > 0 && high > 2 * low + 2;
}

function toll(profile: Profile): number {
  return Math.max(0, ...profile.counts.filter((c) => c.outcome === "killed").map((c) => c.min));
}

import { type Atlas, REGIONS } from "./atlas.js";
import type { Told } from "./release-statements.js";
import type { Statement } from "./statements.js";

/**
 * Statements without the sums among them: "forces conducted nine strikes in Helmand province", where the lines that follow
 * say the nine again, place by place.
 */
export function withoutSums(told: readonly Told[], atlas: Atlas): Told[] {
  return told.filter(({ statement, release }, i) => {
    const { count, targets } = statement;
    if (count === null || targets.length > 0 || !isOfRegion(statement, atlas)) return true;
    return !addsUp(told, i + 1, { release, sum: count.min });
  });
}

/** "in Helmand province" */
function isOfRegion({ place, country }: Statement, atlas: Atlas): boolean {
  if (place === null) return false;
  const { at } = atlas.resolve(place.name, { region: place.region, country, relation: null });
  return atlas.isRegion(place.name) || (at !== null && REGIONS.has(at.precision));
}

/** Whether the statements of a release from the index `from` on come to a sum, at one of them. */
function addsUp(
  told: readonly Told[],
  from: number,
  { release, sum }: { readonly release: string | null; readonly sum: number },
): boolean {
  let strikes = 0;
  for (let i = from; i < told.length && told[i]?.release === release && strikes < sum; i++)
    strikes += told[i]?.statement.count?.min ?? 0;
  return strikes === sum;
}

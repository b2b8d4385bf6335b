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
    return !addUp(
      told.slice(i + 1).filter((other) => other.release === release),
      count.min,
    );
  });
}

/** "in Helmand province" */
function isOfRegion({ place, country }: Statement, atlas: Atlas): boolean {
  if (place === null) return false;
  const { at } = atlas.resolve(place.name, { region: place.region, country, relation: null });
  return atlas.isRegion(place.name) || (at !== null && REGIONS.has(at.precision));
}

/** Whether some of the statements that follow, the first among them, come to a sum. */
function addUp(following: readonly Told[], sum: number): boolean {
  let strikes = 0;
  for (const { statement } of following) {
    strikes += statement.count?.min ?? 0;
    if (strikes >= sum) return strikes === sum && sum > 0;
  }
  return false;
}

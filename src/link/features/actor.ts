import { bestPair, type Feature } from "./feature.js";

/**
 * Do they blame the same party? That they blame different ones is weak evidence only: who did it is what accounts of
 * one strike most often dispute.
 */
export const actor: Feature = (a, b, parties) =>
  bestPair(a.actors, b.actors, (x, y) => {
    if (x === y || parties.same(x, y)) {
      return { score: 1, because: `same actor: ${[parties.displayName(x), parties.displayName(y)].sort()[0]}` };
    }
    return parties.near(x, y) ? { score: 0.7, because: null } : { score: -0.5, because: null };
  });

import { actName, actsFit } from "../../util/acts.js";
import { bestPair, type Feature, VETO } from "./feature.js";

/** Do they tell of the same kind of act? */
export const act: Feature = (a, b) =>
  bestPair(a.acts, b.acts, (x, y) => {
    if (x === y) return x === "other" ? null : { score: 1, because: `same act: ${actName(x)}` };
    return actsFit(x, y) ? { score: 0, because: null } : VETO;
  });

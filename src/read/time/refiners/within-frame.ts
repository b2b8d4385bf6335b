import type { Anchor, Part, Resolved } from "../types.js";
import { mergePairs } from "./pairs.js";

/**
 * A day or month within a year, month or week that is named from publication: the last such one in it.
 * Examples: "June last year", "October of this year", "Thursday last week", "late last month".
 */
export const withinFrame = mergePairs((a, b, between) => {
  const inner = a.shape === "month" || a.shape === "date" || a.shape === "weekday";
  if (!inner || b.shape !== "frame" || between.length > 1 || !/^(?:of|in)?$/u.test(between[0] ?? "")) return null;
  return { ...a, to: b.to, resolve: (anchor: Anchor) => lastWithin(a, b, anchor) };
});

function lastWithin(inner: Part, outer: Part, anchor: Anchor): Resolved | null {
  const around = outer.resolve(anchor);
  return around === null ? null : inner.resolve({ ...anchor, published: around.end });
}

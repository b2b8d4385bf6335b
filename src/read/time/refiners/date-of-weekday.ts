import { mergePairs } from "./pairs.js";

/**
 * A weekday beside its date is one mention, and the date decides.
 * Examples: "Friday, Apr. 22, 2022", "Saturday 26 Apr 2014", "Tuesday (November 15)", "17 June, Friday".
 */
export const dateOfWeekday = mergePairs((a, b, between) => {
  if (between.length > 1 || !/^[,.(]?$/u.test(between[0] ?? "")) return null;
  if (a.shape === "weekday" && b.shape === "date") return { ...b, from: a.from };
  return a.shape === "date" && b.shape === "weekday" && between[0] === "," ? { ...a, to: b.to } : null;
});

import type { Clause } from "../document.js";

/** Headline, subtitle and the first sentences of a report, where it tells its own news. */
export function leadOf(clauses: readonly Clause[], sentences: number): Clause[] {
  const titles = clauses.filter((c) => c.role === "title" || c.role === "subtitle");
  return [...titles, ...clauses.filter((c) => c.role === "body").slice(0, sentences)];
}

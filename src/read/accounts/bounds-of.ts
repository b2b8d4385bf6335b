import { VAGUE_PROFILES, type VagueProfile, type VagueProfileName } from "../../../data/english/numbers.js";
import type { HarmCount } from "../clauses/harm.js";
import type { Clause } from "../document.js";
import { bounded, vagueAt } from "../groups/quantity.js";

/** The lowest and highest number of a count; vague words ("dozens") as the profile reads them, figures as they stand. */
export function boundsOf(
  count: HarmCount,
  { tokens }: Clause,
  profile: VagueProfileName,
): { min: number; max: number | null } {
  const { min, max } = count;
  const words: VagueProfile = VAGUE_PROFILES[profile];
  const said = profile === "built-in" ? null : vagueAt(tokens, count.from);
  const range = said === null ? undefined : words[said.phrase];
  if (said === null || range === undefined) return { min, max };
  return bounded(range[0], range[1], said.bound, tokens, said.to);
}

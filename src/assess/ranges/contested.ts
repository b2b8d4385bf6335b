import type { Group } from "../../model/account.js";
import { type CountScope, tells } from "./scopes.js";
import type { Voiced } from "./voices.js";

const CIVILIANS: readonly Group[] = ["civilian", "child", "woman"];
const COMBATANTS: readonly Group[] = ["combatant"];

/** Counts by which the status of people is contested, each side's against the other's. Empty where it is not. */
interface Contested {
  readonly civilian: readonly Voiced[];
  readonly combatant: readonly Voiced[];
}

/**
 * Where for one outcome an account of one origin counts civilians and no combatants, and one of another origin combatants
 * and no civilians, they may mean the same people: nobody is sure to be a civilian, and nobody a combatant (Airwars:
 * contested civilian status puts 0 under both ranges). `counts` are those of the outcome. Children and women are counted by
 * age and sex, which nobody contests: their ranges stay.
 */
function contestedIn(counts: readonly Voiced[]): Contested {
  const civilian = sided(counts, CIVILIANS, COMBATANTS);
  const combatant = sided(counts, COMBATANTS, CIVILIANS);
  const against = (side: readonly Voiced[], other: readonly Voiced[]) =>
    side.filter(({ origin }) => other.some((one) => one.origin !== origin));
  return { civilian: against(civilian, combatant), combatant: against(combatant, civilian) };
}

/** Tolls that bear on ranges, of accounts that count some of these groups and none of the others. */
function sided(counts: readonly Voiced[], groups: readonly Group[], others: readonly Group[]): Voiced[] {
  const counted = (account: string, of: readonly Group[]) =>
    counts.some((count) => count.account === account && isOf(count, of) && tells(count));
  const isToll = ({ out, particular }: Voiced) => out === null && !particular;
  return counts.filter((count) => isToll(count) && isOf(count, groups) && !counted(count.account, others));
}

const isOf = ({ group, max }: Voiced, groups: readonly Group[]): boolean => groups.includes(group) && max !== 0;

/** The counts that put 0 under the range of a scope; none if it is not contested. */
export function contesting(counts: readonly Voiced[], { outcome, group }: CountScope): readonly Voiced[] {
  if (group !== "civilian" && group !== "combatant") return [];
  const { civilian, combatant } = contestedIn(counts.filter((count) => count.outcome === outcome));
  return group === "civilian" ? combatant : civilian;
}

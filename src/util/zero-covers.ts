import type { Casualty, Group, Outcome } from "../model/account.js";

interface Scope {
  readonly outcome: Outcome;
  readonly group: Group;
}

/** "None": a count of nobody. */
export function isZero({ max }: Pick<Casualty, "max">): boolean {
  return max === 0;
}

/**
 * Whether a count of nobody speaks of a scope too, its own among them: where nobody was hurt, nobody was killed; where
 * nobody was killed, no civilian was; where no civilian was, no child. A count of somebody speaks of its own scope alone.
 */
export function zeroCovers(zero: Scope, scope: Scope): boolean {
  return coversOutcome(zero.outcome, scope.outcome) && coversGroup(zero.group, scope.group);
}

function coversOutcome(zero: Outcome, outcome: Outcome): boolean {
  return zero === outcome || (zero === "killed-or-wounded" && (outcome === "killed" || outcome === "wounded"));
}

function coversGroup(zero: Group, group: Group): boolean {
  return zero === group || zero === "person" || (zero === "civilian" && (group === "child" || group === "woman"));
}

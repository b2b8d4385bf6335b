import type { Account } from "../model/account.js";
import type { Comparison, Verdict } from "../model/incident.js";
import { groupBy } from "../util/group-by.js";
import type { Attribute, Said, Scene } from "./row.js";
import { why } from "./why.js";

/** Gravest first: the order in which verdicts are looked for, and printed. */
export const GRAVITY: readonly Verdict[] = ["contradict", "differ", "compatible", "agree", "single-source"];

/**
 * Compares what the sources say of one attribute. Only different sources are held against each other; the gravest
 * relation between any two gives the verdict. Null if nobody says anything.
 */
export function judge<T>(attribute: Attribute<T>, scene: Scene): Comparison | null {
  if (attribute.said.length === 0) return null;
  const positions = groupBy(
    attribute.said.filter((said) => said.superseded !== true),
    (said) => said.account,
  );
  const verdict = verdictOf([...positions], attribute, scene);
  return {
    attribute: attribute.name,
    verdict,
    values: values(attribute.said),
    why: why(verdict, positions, attribute.phrase, scene),
  };
}

function verdictOf<T>(positions: readonly [Account, Said<T>[]][], attribute: Attribute<T>, scene: Scene): Verdict {
  const sources = new Set(positions.map(([account]) => scene.source.get(account.id)));
  if (sources.size < 2) return "single-source";
  const relations = new Set<Verdict>();
  for (const [i, [one, saidByOne]] of positions.entries()) {
    for (const [other, saidByOther] of positions.slice(i + 1)) {
      if (scene.source.get(one.id) === scene.source.get(other.id)) continue;
      const relation = attribute.relate(saidByOne, saidByOther) ?? "compatible";
      if (relation === GRAVITY[0]) return relation;
      relations.add(relation);
    }
  }
  return GRAVITY.find((verdict) => relations.has(verdict)) ?? "compatible";
}

function values<T>(said: readonly Said<T>[]): Comparison["values"] {
  const groups = groupBy(said, (one) => `${one.value}\u0000${one.stance}`);
  return [...groups.values()].map((group) => ({
    value: (group[0] as Said<T>).value,
    accounts: [...new Set(group.map((one) => one.account.id))],
    stance: (group[0] as Said<T>).stance,
  }));
}

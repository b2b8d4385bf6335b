/** What a person decided of tellings, by their keys. It goes before anything the program finds. */
export interface Ruling {
  /** The sides that were put together or parted; what lies on one side is left to the program. */
  readonly sides: readonly (readonly string[])[];
  readonly together: boolean;
  readonly because: string;
}

/** What the latest ruling on two tellings says; null if there is none. */
export type Verdicts = (a: string, b: string) => "together" | "apart" | null;

/** @param rulings the oldest first: the later of two on one pair holds */
export function verdictsOf(rulings: readonly Ruling[]): Verdicts {
  const sides = rulings.map((ruling) => ({ ruling, side: sideByKey(ruling) }));
  const on = new Map<string, typeof sides>();
  for (const one of sides.toReversed()) {
    for (const key of one.side.keys()) on.set(key, [...(on.get(key) ?? []), one]);
  }
  return (a, b) => {
    for (const { ruling, side } of on.get(a) ?? []) {
      const other = side.get(b);
      if (other === undefined) continue;
      if (ruling.together) return "together";
      if (other !== side.get(a)) return "apart";
    }
    return null;
  };
}

function sideByKey({ sides }: Ruling): Map<string, number> {
  return new Map(sides.flatMap((side, i) => side.map((key) => [key, i] as const)));
}

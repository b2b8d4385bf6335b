/** Repeatable chance: the same seed gives the same throws on every machine. */
export interface Dice {
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number;
  pick<T>(values: readonly T[]): T;
  /** True `percent` times out of a hundred. */
  chance(percent: number): boolean;
}

/** The generator is mulberry32 (Tommy Ettinger, public domain): 32 bits of state, more than enough for filling templates. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    between,
    pick: <T>(values: readonly T[]) => values[between(0, values.length - 1)] as T,
    chance: (percent) => between(1, 100) <= percent,
  };
}

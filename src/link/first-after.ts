/** Index of the first item whose position lies beyond `at`. */
export function firstAfter<T>(sorted: readonly T[], at: number, position: (item: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (position(sorted[middle] as T) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Bytes that are asked for at once; some forms of them are several times as long. */
const MOST_BYTES = 4_000_000;

/** How many of these rows, from the first on, are asked for at once: one at least, however large it is. */
export function fitting(bytes: readonly (number | null)[]): number {
  let sum = 0;
  const beyond = bytes.findIndex((own, i) => {
    sum += own ?? 0;
    return i > 0 && sum > MOST_BYTES;
  });
  return beyond === -1 ? bytes.length : beyond;
}

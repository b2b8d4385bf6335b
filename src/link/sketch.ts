/**
 * The two smallest hashes of a set (Broder's min-wise sampling): two sets share one of them about as often as they are
 * alike, so that copies of a passage are found without comparing every two.
 */
export function sketch(hashes: ReadonlySet<number>): number[] {
  let [least, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const hash of hashes) {
    if (hash < least) [least, second] = [hash, least];
    else if (hash < second) second = hash;
  }
  return [least, second].filter(Number.isFinite);
}

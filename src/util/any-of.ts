/**
 * Tells whether any of the patterns is found in a text. Those with the same flags are joined into one, which takes a
 * fraction of the time of many. They have no groups that are named or referred back to.
 */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const byFlags = new Map<string, string[]>();
  for (const { flags, source } of patterns) {
    const plain = flags.replace("g", "");
    byFlags.set(plain, [...(byFlags.get(plain) ?? []), `(?:${source})`]);
  }
  const joined = Array.from(byFlags, ([flags, sources]) => new RegExp(sources.join("|"), flags));
  return (text) => joined.some((pattern) => pattern.test(text));
}

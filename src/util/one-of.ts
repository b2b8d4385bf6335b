/** The source of a pattern that any of these words matches, the longest tried first; white space in them is any. */
export function oneOf(words: Iterable<string>): string {
  const sources = [...words].sort((a, b) => b.length - a.length).map(escaped);
  return `(?:${sources.join("|")})`;
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&").replace(/\s+/gu, "\\s+");
}

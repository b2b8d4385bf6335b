/** What Python's `re` takes for a letter of a word in any script; `\w` and `\b` of JavaScript know ASCII alone. */
const LETTER = "\\p{L}\\p{N}_";

const OUTSIDE: Readonly<Record<string, string>> = {
  w: `[${LETTER}]`,
  W: `[^${LETTER}]`,
  d: "\\p{Nd}",
  D: "\\P{Nd}",
  b: `(?:(?<=[${LETTER}])(?![${LETTER}])|(?<![${LETTER}])(?=[${LETTER}]))`,
  B: `(?:(?<=[${LETTER}])(?=[${LETTER}])|(?<![${LETTER}])(?![${LETTER}]))`,
  A: "^",
  Z: "$",
};
const INSIDE: Readonly<Record<string, string>> = { w: LETTER, d: "\\p{Nd}", D: "\\P{Nd}" };

/**
 * Makes a JavaScript expression of a pattern in Python's syntax, with Python's idea of a word. Possessive quantifiers,
 * conditionals and flags inside the pattern do not exist in JavaScript.
 * @throws SyntaxError if the pattern has no equivalent
 */
export function pythonPattern(pattern: string): RegExp {
  let out = "";
  let inClass = false;
  for (const [part] of pattern.matchAll(/\\.|\[\^?\]?|./gsu)) {
    if (/^\\./su.test(part)) {
      out += escaped(part.slice(1), inClass);
      continue;
    }
    // A bracket that opens inside a class, or closes outside one or as its first sign, stands for itself.
    out += inClass ? part.replace("[", "\\[") : part.replace("]", "\\]");
    inClass = inClass ? !part.endsWith("]") : part.startsWith("[");
  }
  return new RegExp(out.replaceAll("(?P<", "(?<").replaceAll(/\(\?P=(\w+)\)/gu, "\\k<$1>"), "u");
}

function escaped(char: string, inClass: boolean): string {
  const translated = (inClass ? INSIDE : OUTSIDE)[char];
  if (translated !== undefined) return translated;
  // Python lets any mark be escaped; JavaScript only those with a meaning.
  const needsNone = /[^\p{L}\p{N}^$\\.*+?()[\]{}|/-]/u.test(char) || (char === "-" && !inClass);
  return needsNone ? char : `\\${char}`;
}

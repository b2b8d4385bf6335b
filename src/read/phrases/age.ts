import { CARDINALS } from "../../../data/english/numbers.js";
import type { Token } from "../text/tokens.js";

const OLDEST = 115;

/** The age that follows at token `at`: ", 34,", "(34)", ", aged 34", "aged 12", ", 42 years old". `to` is past its closing mark. */
export function ageAfter(tokens: readonly Token[], at: number): { years: number; to: number } | null {
  const opens = /^[,(]$/u.test(tokens[at]?.text ?? "");
  let k = opens ? at + 1 : at;
  const said = /^aged?$/u.test(tokens[k]?.lower ?? "");
  if (said) k++;
  else if (!opens) return null;
  const years = yearsAt(tokens[k]);
  if (years === null) return null;
  k++;
  const spelled = /^years?$/u.test(tokens[k]?.lower ?? "") && tokens[k + 1]?.lower === "old";
  if (spelled) k += 2;
  const after = tokens[k]?.text ?? ".";
  if (!(said || spelled || /^[,.;:)—–-]$/u.test(after))) return null;
  return { years, to: /^[,)]$/u.test(after) ? k + 1 : k };
}

function yearsAt(token: Token | undefined): number | null {
  if (token === undefined) return null;
  const years = /^\d{1,3}$/u.test(token.text) ? Number(token.text) : (CARDINALS[token.lower] ?? null);
  return years !== null && years <= OLDEST ? years : null;
}

/** The age in words such as "12-year-old" and "nine-year-old" (lower case); months and days are no years: 0. */
export function ageWithin(words: readonly string[]): number | null {
  for (const word of words) {
    const found = /^(\d{1,3}|\p{L}+)-(year|month|week|day)s?-old$/u.exec(word);
    if (found === null) continue;
    if (found[2] !== "year") return 0;
    const years = /^\d/u.test(found[1] ?? "") ? Number(found[1]) : CARDINALS[found[1] ?? ""];
    if (years !== undefined && years <= OLDEST) return years;
  }
  return null;
}

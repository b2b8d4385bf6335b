import { lowerAt, type Token } from "../../text/tokens.js";
import { daysOfMonth } from "../intervals.js";

import type { Finder } from "../types.js";

/**
 * A date in figures with a year. Read day first; month first only where day first is no date.
 * Examples: "2016-06-17", "17.06.2016", "17/06/2016", "02-09-2013", "6/17/2016", "24.07.2016Get" (a lost space).
 */
export const numericDate: Finder = (tokens, at) => {
  const text = joined(tokens, at);
  const found = text === null ? null : (yearFirst(text.text) ?? yearLast(text.text));
  if (text === null || found === null) return null;
  return { from: at, to: text.to, rule: "numeric-date", kind: "point", shape: "date", resolve: () => found };
};

/** The tokenizer leaves "02-09-2013" in three tokens; puts them together if they touch. */
function joined(tokens: readonly Token[], at: number): { text: string; to: number } | null {
  const first = tokens[at] as Token;
  if (/\.(?:19|20)\d\d|^\d{4}\./u.test(first.text)) return { text: first.text, to: at + 1 };
  const [mark, last] = [tokens[at + 1], tokens[at + 2]];
  if (mark === undefined || last === undefined || !/^[-/.]$/u.test(mark.text)) return null;
  if (mark.start !== first.end || last.start !== mark.end || !/^\d/u.test(lowerAt(tokens, at + 2))) return null;
  return { text: first.text + mark.text + last.text, to: at + 3 };
}

function yearFirst(text: string) {
  const m = /^(\d{4})[-.](\d\d)[-.](\d\d)(?!\d)/u.exec(text);
  return m === null ? null : daysOfMonth(Number(m[1]), Number(m[2]), Number(m[3]), Number(m[3]));
}

function yearLast(text: string) {
  const m = /^(\d{1,2})([-./])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/u.exec(text);
  if (m === null) return null;
  const [a, b, year] = [Number(m[1]), Number(m[3]), Number(m[4])];
  return daysOfMonth(year, b, a, a) ?? daysOfMonth(year, a, b, b);
}

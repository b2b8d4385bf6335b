import { GROWN_UP, NO_AGE } from "../../../data/english/ages.js";
import { CARDINALS } from "../../../data/english/numbers.js";
import { OF_AGE } from "./age.js";

/** Finds ages beside a name that stands from `start` to `end` in a text. */
export interface AgeBeside {
  /** One of those told: "Lina, 6", "Lina (aged six)", "Lina, her six-year-old". */
  readonly after: (text: string, end: number) => boolean;
  /** The same: "six-year-old Lina", "6-year-old daughter, Lina". */
  readonly before: (text: string, start: number) => boolean;
  /** One of a grown-up, where all those told are of a child: somebody else of that name. */
  readonly isOfAnother: (text: string, start: number, end: number) => boolean;
}

/** @param ages in years, as they are told of those who bear the name */
export function ageBeside(ages: readonly number[]): AgeBeside {
  const own = ages.length === 0 ? null : patternsOf(ages);
  const oldest = Math.max(...ages);
  const isChild = ages.length > 0 && oldest < OF_AGE;
  const isOther = (grown: string) => Number(grown) >= Math.max(OF_AGE, oldest + MAY_DIFFER);
  return {
    after: (text, end) => own?.after.test(text.slice(end, end + FAR)) ?? false,
    before: (text, start) => own?.before.test(text.slice(Math.max(0, start - FAR), start)) ?? false,
    isOfAnother: (text, start, end) => isChild && grownBeside(text, start, end).some(isOther),
  };
}

function grownBeside(text: string, start: number, end: number): string[] {
  const after = GROWN_AFTER.exec(text.slice(end, end + FAR));
  const before = GROWN_BEFORE.exec(text.slice(Math.max(0, start - FAR), start));
  return [after, before].flatMap((found) => found?.[1] ?? []);
}

/** Reports tell the age of one person so many years apart [P]. */
const MAY_DIFFER = 5;

/** An age stands no farther from a name than this, in characters. */
const FAR = 40;

function patternsOf(ages: readonly number[]): { readonly after: RegExp; readonly before: RegExp } {
  const age = `(?:${ages.flatMap(written).join("|")})`;
  const old = "[\\s\\p{Pd}]+(?:years?|months?)[\\s\\p{Pd}]+old";
  const other = `(?![\\p{L}\\p{N}]|[.:/]\\p{N}|[\\s\\p{Pd}]*(?:${[...NO_AGE].join("|")})(?!\\p{L}))`;
  const told = `(?:(?:aged?|is|was|who was)[\\s\\p{Pd}_]+)?${age}${other}|(?:a|the|her|his|their)\\s+${age}${old}`;
  return {
    after: new RegExp(`^[\\s,;(\\p{Pd}_]*(?:${told})`, "iu"),
    before: new RegExp(`(?<![\\p{L}\\p{N}])${age}${old}[,\\s]+(?:\\p{Ll}+[,\\s]+){0,2}$`, "iu"),
  };
}

function written(age: number): string[] {
  return [String(age), ...Object.entries(CARDINALS).flatMap(([word, n]) => (n === age ? [word] : []))];
}

/** Only what can be nothing but the age of whom the name is of: where in doubt, a name does not go out. */
const GROWN = "(1[89]|[2-9]\\d|1[01]\\d)";
const GROWN_AFTER = new RegExp(
  `^(?:\\s*[,(]\\s*(?:aged\\s+)?|\\s+(?:aged|(?:who )?(?:is|was))\\s+)${GROWN}(?:\\s+years\\s+old|\\s*(?:[,;)]|\\.(?!\\p{N})|$))`,
  "iu",
);
const GROWN_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])${GROWN}[\\s\\p{Pd}]+years?[\\s\\p{Pd}]+old,?\\s+(?:(?:${[...GROWN_UP].join("|")}),?\\s+)?$`,
  "iu",
);

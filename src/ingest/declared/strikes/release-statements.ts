import { STRIKE_NOUNS } from "../../../../data/english/strikes.js";
import type { Days } from "../../../model/declaration.js";
import type { Atlas } from "./atlas.js";
import type { Complain } from "./cells.js";
import { headingDay } from "./dateline.js";
import type { StatedDay } from "./gaps.js";
import { saysNone } from "./negation.js";
import { daysWithin, leadDays, type SaidDays } from "./said-days.js";
import { sectionCountry } from "./sections.js";
import { type Statement, statementsIn } from "./statements.js";
import type { LogFile } from "./table.js";
import { type Unit, unitsOf } from "./units.js";
import { sentencesOf, type Word, wordsOf } from "./words.js";

/** A statement with the day of its release, and the days that its words give. */
export interface Told {
  readonly statement: Statement;
  readonly release: string | null;
  readonly days: Days | null;
}

/** What a paragraph says for those after it. */
interface Section {
  readonly release: string | null;
  readonly country: string | null;
  readonly days: Days | null;
}

type Release = Pick<LogFile, "text" | "complain"> & { readonly page: boolean };

/**
 * The statements of releases that name a place, and the days of the releases, with those that only say that there were no
 * strikes. A statement of a whole country is a sum of what follows, and left out. `day`: of what stands before any other.
 */
export function statementsOf(
  file: Release,
  day: string | null,
  atlas: Atlas,
): { readonly told: Told[]; readonly days: StatedDay[] } {
  let section: Section = { release: day, country: null, days: null };
  const days: StatedDay[] = [];
  const complain = once(file.complain);
  const told = unitsOf(file.text).flatMap((unit) => {
    const said = file.text.slice(unit.start, unit.end);
    const release = headingDay(said);
    if (release !== null && release !== section.release) section = { release, country: null, days: null };
    section = { ...section, country: sectionCountry(said, atlas) ?? section.country };
    const words = wordsOf(file.text, unit.start, unit.end);
    const found = statementsIn(file.text, { ...unit, country: section.country }, atlas).filter((s) => s.place !== null);
    const own =
      found.length > 0 || isOfStrikes(words) || /:\s*$/u.test(said)
        ? daysOf({ ...file, complain }, unit, section.release, leadDays)
        : null;
    if (section.release !== null && (found.length > 0 || sentencesOf(words).some(saysNone)))
      days.push({ day: section.release, line: lineOf(file, unit.start) });
    if (found.length === 0) section = { ...section, days: own ?? section.days };
    return found.map((statement) => ({
      statement,
      release: section.release,
      days: daysOf({ ...file, complain }, statement, section.release, daysWithin) ?? own ?? section.days,
    }));
  });
  return { told, days };
}

/** Two readings of the same words find the same fault. */
function once(complain: Complain): Complain {
  const told = new Set<string>();
  return (line, message) => {
    if (!told.has(`${line} ${message}`)) complain(line, message);
    told.add(`${line} ${message}`);
  };
}

/** A paragraph about anything else, "On Friday, officials met", says nothing of the days of strikes. */
function isOfStrikes(words: readonly Word[]): boolean {
  return words.some(({ lower }) => STRIKE_NOUNS.has(lower));
}

/** The days that some words say, seen from their release; what is wrong with them is told. */
function daysOf(
  file: Release,
  { start, end }: Unit,
  release: string | null,
  read: (words: string, release: string) => SaidDays | null,
): Days | null {
  const said = release === null ? null : read(file.text.slice(start, end), release);
  if (said === null || "days" in said) return said?.days ?? null;
  file.complain(lineOf(file, start), said.wrong);
  return null;
}

/** In a text, from 1; null for the article of a page. */
function lineOf({ text, page }: Release, at: number): number | null {
  return page ? null : (text.slice(0, at).match(/\r\n|\n|\r/gu)?.length ?? 0) + 1;
}

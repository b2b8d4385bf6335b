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
import { sentencesOf, wordsOf } from "./words.js";

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
  { text, page, complain }: Release,
  day: string | null,
  atlas: Atlas,
): { readonly told: Told[]; readonly days: StatedDay[] } {
  const file = { text, lineAt: linesOf(text, page), complain: once(complain) };
  let section: Section = { release: day, country: null, days: null };
  const days: StatedDay[] = [];
  const told = unitsOf(text).flatMap((unit) => {
    section = sectionAt(text.slice(unit.start, unit.end), section, atlas);
    const { release } = section;
    const found = statementsIn(text, { ...unit, country: section.country }, atlas).filter((s) => s.place !== null);
    const own =
      found.length > 0 || leads(text, unit) ? daysOf(file, unit, release, leadDays) : remarked(text, unit, release);
    const about = own ?? section.days;
    if (release !== null && (found.length > 0 || denies(text, unit)))
      days.push({ day: release, line: file.lineAt(unit.start) });
    if (found.length === 0) section = { ...section, days: about };
    return found.map((statement) => ({
      statement,
      release,
      days: daysOf(file, statement, release, daysWithin) ?? about,
    }));
  });
  return { told, days };
}

/** What holds from a paragraph on: it may be the heading of a release or of a country. */
function sectionAt(unit: string, section: Section, atlas: Atlas): Section {
  const release = headingDay(unit);
  const own = release !== null && release !== section.release ? { release, country: null, days: null } : section;
  return { ...own, country: sectionCountry(unit, atlas) ?? own.country };
}

/** "On 3 March, in Syria:" */
function leads(text: string, { start, end }: Unit): boolean {
  return /:\s*$/u.test(text.slice(start, end));
}

/**
 * The days of a paragraph that speaks of strikes and declares none, as the lead of those that follow. "On Friday, officials
 * met" says nothing of them, and a day after the release is that of something to come.
 */
function remarked(text: string, { start, end }: Unit, release: string | null): Days | null {
  if (release === null || !wordsOf(text, start, end).some(({ lower }) => STRIKE_NOUNS.has(lower))) return null;
  const said = leadDays(text.slice(start, end), release);
  return said !== null && "days" in said ? said.days : null;
}

function denies(text: string, { start, end }: Unit): boolean {
  return sentencesOf(wordsOf(text, start, end)).some(saysNone);
}

/** Two readings of the same words find the same fault. */
function once(complain: Complain): Complain {
  const told = new Set<string>();
  return (line, message) => {
    if (!told.has(`${line} ${message}`)) complain(line, message);
    told.add(`${line} ${message}`);
  };
}

/** The days that some words say, seen from their release; what is wrong with them is told. */
function daysOf(
  file: Pick<Release, "text" | "complain"> & { readonly lineAt: ReturnType<typeof linesOf> },
  said: Unit,
  release: string | null,
  read: (words: string, release: string) => SaidDays | null,
): Days | null {
  const days = release === null ? null : read(file.text.slice(said.start, said.end), release);
  if (days === null || "days" in days) return days?.days ?? null;
  file.complain(file.lineAt(said.start), days.wrong);
  return null;
}

/** Tells the line of an offset, from 1; null in the article of a page. Quick where offsets are asked for in order. */
function linesOf(text: string, page: boolean): (at: number) => number | null {
  let [from, line] = [0, 1];
  return (at) => {
    if (at < from) [from, line] = [0, 1];
    line += text.slice(from, at).match(/\r\n|\n|\r/gu)?.length ?? 0;
    from = at;
    return page ? null : line;
  };
}

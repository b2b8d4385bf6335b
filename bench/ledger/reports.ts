import type { Source } from "../../src/net/source.js";
import type { SyntheticReport } from "../corpus.js";
import { FORCES, PUBLISHERS } from "../corpus-words.js";
import { type Dice, dice } from "../dice.js";
import { story } from "./story.js";
import { type Town, towns } from "./towns.js";

const DAY_MS = 86_400_000;
const START = Date.parse("2014-01-01T00:00:00Z");
/** The reports come in the order in which an archive lies in its folders, which is not that of the days. */
const DAYS = 6 * 365;
/** So many incidents are told of by turns, so that reports of one come in several batches. */
const OPEN = 100;
const MOST_REPORTS = 8;
/** What agencies put under every story; in every seventh. */
const BOILERPLATE =
  "The war has killed hundreds of thousands of people and driven millions from their homes since it began, according to the United Nations.";

/** What a report tells of. */
export interface Incident {
  readonly town: Town;
  readonly force: string;
  readonly lead: number;
  readonly day: number;
  left: number;
}

/**
 * Any number of reports, the same on every machine, one after the other so that none need be held: 2 to 4 KB of text
 * each, one to eight an incident, in real towns, on days of six years.
 */
export function* reportsOfWar(count: number, seed = 1): Generator<SyntheticReport> {
  for (const { report } of toldOfWar(count, seed)) yield report;
}

/** The same reports, each with the incident that it tells of. */
export function* toldOfWar(
  count: number,
  seed = 1,
): Generator<{ readonly report: SyntheticReport; readonly incident: Incident }> {
  const die = dice(seed);
  const places = towns();
  const open = Array.from({ length: OPEN }, () => newIncident(die, places));
  for (let i = 0; i < count; i++) {
    const which = die.between(0, OPEN - 1);
    const incident = open[which] as Incident;
    yield { report: report(die, incident, i), incident };
    incident.left -= 1;
    if (incident.left === 0) open[which] = newIncident(die, places);
  }
}

/** Each as a source of its own, as a folder of files would give it. */
export async function* sourcesOfWar(count: number, seed = 1): AsyncGenerator<Source> {
  const capture = { url: null, finalUrl: null, at: "2026-11-20T08:00:00.000Z", status: null, headers: null };
  for (const told of reportsOfWar(count, seed)) {
    const bytes = Buffer.from(JSON.stringify(told));
    yield {
      file: "war.jsonl",
      bytes,
      line: null,
      contentType: null,
      capture: { ...capture, tool: "bench" },
      exchange: null,
    };
  }
}

function newIncident(die: Dice, places: readonly Town[]): Incident {
  return {
    town: die.pick(places),
    force: die.pick(FORCES),
    lead: die.between(0, 2),
    day: die.between(0, DAYS),
    left: die.between(1, MOST_REPORTS),
  };
}

function report(die: Dice, { town, force, lead, day }: Incident, index: number): SyntheticReport {
  const scene = { die, town: town.name, country: town.country, force, day: dated(die, day) };
  const text = story(scene, { lead, claims: die.between(3, 6) });
  return {
    file: `war-${index}.txt`,
    publisher: die.pick(PUBLISHERS),
    published: iso(day + die.between(0, 2)),
    text: die.chance(15) ? `${text}\n\n${BOILERPLATE}` : text,
  };
}

/** "16 June 2016", or, where the reader must find the date, "Thursday". */
function dated(die: Dice, day: number): string {
  const date = new Date(START + day * DAY_MS);
  const form: Intl.DateTimeFormatOptions = die.chance(50)
    ? { day: "numeric", month: "long", year: "numeric" }
    : { weekday: "long" };
  return date.toLocaleDateString("en-GB", { ...form, timeZone: "UTC" });
}

/** The date of a day of the war. */
export function iso(day: number): string {
  return new Date(START + day * DAY_MS).toISOString().slice(0, 10);
}

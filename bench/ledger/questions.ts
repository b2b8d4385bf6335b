import type { IncidentQuery, SearchQuery } from "../../src/service/ledger.js";
import { FORCES, SPEAKERS } from "../corpus-words.js";
import type { Dice } from "../dice.js";
import { FIRST_NAMES, LAST_NAMES, THINGS } from "./names.js";
import { iso } from "./reports.js";
import type { Town } from "./towns.js";

/** A kind of question; each time it is asked of something else. */
export type Question =
  | { readonly what: string; readonly incidents: (die: Dice, towns: readonly Town[]) => IncidentQuery }
  | { readonly what: string; readonly search: (die: Dice, towns: readonly Town[]) => SearchQuery };

export const QUESTIONS: readonly Question[] = [
  { what: "incidents", incidents: () => ({}) },
  { what: "incidents of a town", incidents: (die, towns) => ({ place: die.pick(towns).name }) },
  { what: "incidents of a country", incidents: (die, towns) => ({ place: die.pick(towns).country }) },
  {
    what: "incidents of a party",
    incidents: (die) => ({ party: die.pick(FORCES).toLowerCase().replaceAll(" ", "-") }),
  },
  { what: "incidents of a speaker", incidents: (die) => ({ party: die.pick(SPEAKERS) }) },
  {
    what: "incidents of a month",
    incidents: (die) => {
      const from = die.between(0, 2000);
      return { from: iso(from), to: iso(from + 30) };
    },
  },
  { what: "incidents by act", incidents: (die) => ({ act: die.pick(["air-strike", "shelling", "missile"]) }) },
  {
    what: "incidents by toll",
    incidents: (die) => {
      const min = die.between(1, 50);
      return { tolls: [{ outcome: "killed", group: "person", min, max: min + 5 }] };
    },
  },
  { what: "incidents by toll, few", incidents: () => ({ tolls: [{ outcome: "killed", min: 500, max: null }] }) },
  { what: "incidents by verdict", incidents: () => ({ verdict: "contradict" }) },
  { what: "incidents unreviewed", incidents: () => ({ unreviewed: true }) },
  {
    what: "incidents of a country and act",
    incidents: (die, towns) => ({ place: die.pick(towns).country, act: "shelling" }),
  },
  { what: "search, a town", search: (die, towns) => ({ words: die.pick(towns).name }) },
  {
    what: "search, a person",
    search: (die) => ({ words: `"${die.pick(FIRST_NAMES)} ${die.pick(FIRST_NAMES)} ${die.pick(LAST_NAMES)}"` }),
  },
  { what: "search, a common word", search: (die) => ({ words: die.pick(["killed", "people", "wounded"]) }) },
  { what: "search, a phrase", search: (die) => ({ words: `"${die.pick(THINGS)}"` }) },
  { what: "search, nothing found", search: () => ({ words: "zeppelin" }) },
];

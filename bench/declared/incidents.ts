import type { IncidentFacts } from "../../src/check/index.js";
import type { Account, Place } from "../../src/model/account.js";
import { addDays } from "../../src/util/calendar.js";
import { dice } from "../dice.js";
import { somewhere } from "./log.js";

const TEXT = "Warplanes hit a house in the village on that day, residents said.";
const quote = { exact: TEXT.slice(0, 20), start: 0, end: 20 };

/** Incidents of two accounts each, anywhere in the country of the made-up log and on any of its days. */
export function syntheticIncidents(count: number, days: number): IncidentFacts[] {
  const die = dice(count);
  return Array.from({ length: count }, (_, i) => {
    const place: Place = {
      ...{
        name: `Village ${i}`,
        within: null,
        ...somewhere(die),
        precision: "village",
        radiusKm: 3,
        basis: "stated",
        quote,
      },
    };
    const day = addDays("2015-01-01", die.between(0, days));
    const accounts = [accountOf(`a${i}`, `r${i}`, place, day), accountOf(`b${i}`, `s${i}`, place, day)];
    return {
      incident: {
        ...{
          id: `i${i}`,
          title: `Air strike in Village ${i}`,
          act: "air-strike",
          accounts: accounts.map(({ id }) => id),
        },
        ...{ links: [], origins: [], comparison: [] },
      },
      accounts,
      reports: new Map(
        accounts.map(({ report }) => [
          report,
          { id: report, file: report, publisher: null, published: day, text: TEXT },
        ]),
      ),
    };
  });
}

function accountOf(id: string, report: string, place: Place, day: string): Account {
  const speaker = {
    name: "residents",
    party: null,
    kind: "witness",
    anonymous: true,
    via: null,
    publisher: false,
  } as const;
  return {
    ...{
      id,
      report,
      incident: "",
      speaker,
      act: "air-strike",
      actBasis: "stated",
      targets: [],
      casualties: [],
      victims: [],
      claims: [],
    },
    actors: [{ name: "warplanes", party: "coalition", stance: "asserts", basis: "stated", quote }],
    places: [place],
    date: { start: day, end: day, precision: "day", basis: "stated", quote },
    quote,
  };
}

import type { Command } from "../command.js";
import { LEDGER } from "../common-options.js";
import { DATE, DAYS, KILOMETRES, KNOWN_DATE, NEW_FILE, POINT } from "../values.js";

export const strikes: Command = {
  name: "strikes",
  group: "declared",
  summary: "ask the declared strikes about an allegation, or thousands",
  operands: "--place NAME|--at LAT,LON --date DAY [options], or --allegations FILE",
  arity: { min: 0, max: 0 },
  about: [
    "Asks whether a strike is declared near the place and time of an allegation. The answer comes with the search behind " +
      "it: the spellings that were tried, the namesakes that were left out, the radius, the days, what the logs cover of " +
      "them, and the nearest declared strikes.",
    "With --allegations it asks about every line of a table with the columns code,date,place,region,lat,lon, and date_end " +
      "if there is one. Coordinates and region may be empty. As CSV it gives code,file,row,distance_km,days,why: the rows of declared files " +
      "that each may be matched with, the likeliest first, and none where none fits. days counts from the allegation to " +
      "the days that the row is of, 0 being among them, -1 the day before.",
  ],
  options: {
    place: { value: "NAME", help: "the place alleged, by any usual spelling" },
    region: { value: "NAME", help: "the province or country that it lies in, which tells it from its namesakes" },
    at: { value: "LAT,LON", kind: POINT, help: "where it was, in degrees, such as 35.4,40.03" },
    date: {
      value: "DAY",
      kind: KNOWN_DATE,
      help: "the day alleged, such as 2015-12-06; a month or a year, if no more is known",
    },
    "date-end": { value: "DAY", kind: DATE, help: "the last day, where several are alleged" },
    allegations: { value: "FILE", help: "ask about every line of this table; - is standard input" },
    searches: {
      value: "FILE",
      kind: NEW_FILE,
      help: "with --allegations: write the search behind each answer here, a line of JSON each",
    },
    radius: { value: "KM", kind: KILOMETRES, help: "how far a strike may be, from middle to middle; if not said, 60" },
    days: {
      value: "N",
      kind: DAYS,
      help: "days before and after that are searched too, for the hour and the zone of time; if not said, 1, and 2 with --allegations",
    },
    ...LEDGER,
    format: {
      value: "FORMAT",
      choices: ["text", "json", "csv"],
      help: "text for people (the default), json for programs, csv for tables",
    },
  },
  examples: [
    { line: "deconflict strikes --place Hajin --region 'Deir ez-Zor' --date 2018-12-13", does: "One allegation" },
    { line: "deconflict strikes --at 35.4,40.03 --date 2015-12-06 --radius 30", does: "By its coordinates, closer by" },
    { line: "deconflict strikes --allegations 2016.csv --format csv > matches.csv", does: "Thousands" },
  ],
  run: async (args, terminal) => (await import("../ledger/strikes.js")).strikes(args, terminal),
};

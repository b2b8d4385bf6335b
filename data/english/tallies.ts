/** Words that tell a sum over a campaign from the count of one attack. */

export const CAMPAIGN_NOUNS = new Set(
  "conflict conflicts war uprising revolution revolt campaign crisis intervention unrest offensive siege outbreak hostilities invasion insurgency".split(
    " ",
  ),
);

/** Between spaces, in lower case. */
export const SO_FAR = [
  "so far",
  "to date",
  "thus far",
  "in total since",
  "day in a row",
  "days in a row",
  "consecutive day",
  "straight day",
  "consecutive days",
  "straight days",
];

/** Words of a report on a period or a country, between spaces, in lower case. */
export const SUM_PHRASES = [
  "first quarter",
  "second quarter",
  "third quarter",
  "fourth quarter",
  "first half of",
  "second half of",
  "first six months",
  "first nine months",
  "first three months",
  "nationwide .",
  "countrywide .",
  "across the country since",
  "since the full-scale invasion",
  "since the start of the full-scale invasion",
];

/** Plural nouns that, with a number before them, are separate attacks: "11 attacks left six dead". */
export const REPEATED_ATTACKS = new Set(
  "attacks operations incidents massacres bombings raids violations explosions ambushes assassinations".split(" "),
);

/** Words of what comes after an attack: rescue, hospitals, tolls told before. */
export const AFTERMATH_WORDS: ReadonlySet<string> = new Set(
  "rubble debris ruins hospital hospitals wounds rescuers rescue bodies body corpses earlier initially toll missing trapped buried recovered pulled unaccounted funeral morgue scene spot ambulance ambulances".split(" "),
);

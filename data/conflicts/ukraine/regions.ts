import type { PartyEntry } from "../../../src/model/party.js";

/** A region with the other spellings of its name; the first one makes the id. */
type Region = readonly [name: string, ...others: string[]];

/** Ukraine's regions, Crimea left out: since 2014 its authorities are Russia's. */
const UKRAINIAN: readonly Region[] = [
  ["Cherkasy"],
  ["Chernihiv", "Chernigov"],
  ["Chernivtsi"],
  ["Dnipropetrovsk", "Dnipro", "Dnepropetrovsk"],
  ["Donetsk"],
  ["Ivano-Frankivsk"],
  ["Kharkiv", "Kharkov"],
  ["Kherson"],
  ["Khmelnytskyi", "Khmelnytsky", "Khmelnitsky"],
  ["Kirovohrad", "Kropyvnytskyi"],
  ["Kyiv", "Kiev"],
  ["Luhansk", "Lugansk"],
  ["Lviv", "Lvov"],
  ["Mykolaiv", "Nikolaev", "Mykolayiv"],
  ["Odesa", "Odessa"],
  ["Poltava"],
  ["Rivne"],
  ["Sumy"],
  ["Ternopil"],
  ["Vinnytsia", "Vinnytsya", "Vinnitsa"],
  ["Volyn"],
  ["Zakarpattia", "Transcarpathia"],
  ["Zaporizhzhia", "Zaporizhia", "Zaporizhzhya", "Zaporozhye"],
  ["Zhytomyr"],
];

/** Regions of Russia, and the two places it annexed in 2014, that reports of the war quote. */
const RUSSIAN: readonly Region[] = [
  ["Belgorod"],
  ["Bryansk"],
  ["Crimea", "Crimean"],
  ["Krasnodar"],
  ["Kursk"],
  ["Rostov"],
  ["Saratov"],
  ["Sevastopol"],
  ["Tatarstan"],
  ["Voronezh"],
];

/** What the head of a region, the region's administration and its services are called after its name. */
const ADMINISTRATION =
  "governor; region governor; regional governor; regional administration; regional military administration; region military administration; military administration; regional state administration; oblast military administration; oblast governor; regional authorities; regional head; regional council; regional government; city council; city military administration; mayor; mayor's office; mayors office";
const SERVICES =
  "regional prosecutor's office; regional prosecutors office; regional prosecutors; prosecutor's office; prosecutors; regional police; police; emergency service; regional health department";

/** The local authorities that report most strikes: a governor's office or military administration for each region. */
export const UKRAINE_REGIONS: readonly PartyEntry[] = [
  ...UKRAINIAN.map((region) => administration(region, "ukraine")),
  ...RUSSIAN.map((region) => administration(region, "russia")),
];

function administration(region: Region, state: string): PartyEntry {
  const [name] = region;
  const offices = `${ADMINISTRATION}; ${SERVICES}`.split("; ");
  return {
    id: `${name.toLowerCase()}-administration`,
    name: `${name} regional administration`,
    kind: "state",
    of: state,
    aliases: region.flatMap((spelling) => [
      ...offices.map((office) => `${spelling} ${office}`),
      `governor of ${spelling}`,
      `mayor of ${spelling}`,
    ]),
  };
}

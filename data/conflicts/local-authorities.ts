import type { PartyEntry } from "../../src/model/party.js";

/** A town or region with the other spellings of its name; the first one makes the id. */
export type Locality = readonly [name: string, ...others: string[]];

/** Reads "Kherson; Kharkiv/Kharkov" as two localities, the second with two spellings. */
export function localities(list: string): Locality[] {
  return list.split("; ").map((item) => item.split("/") as [string, ...string[]]);
}

/**
 * A party for each locality: its governor, council, police and so on, as one speaker on behalf of a state.
 * `offices` are the words after the name: "governor; city council".
 */
export function localAuthorities(of: string, places: readonly Locality[], offices: string): PartyEntry[] {
  return places.map((place) => ({
    id: `${place[0].toLowerCase().replaceAll(/[^a-z]+/gu, "-")}-administration`,
    name: `${place[0]} authorities`,
    kind: "state",
    of,
    aliases: place.flatMap((spelling) => [
      ...offices.split("; ").map((office) => `${spelling} ${office}`),
      `governor of ${spelling}`,
      `mayor of ${spelling}`,
    ]),
  }));
}

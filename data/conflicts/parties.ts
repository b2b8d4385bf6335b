import type { PartyEntry } from "../../src/model/party.js";
import { AFGHANISTAN_PARTIES } from "./afghanistan/parties.js";
import { CAUCASUS_PARTIES } from "./caucasus/parties.js";
import { GAZA_PARTIES } from "./gaza/parties.js";
import { HORN_PARTIES } from "./horn/parties.js";
import { LIBYA_PARTIES } from "./libya/parties.js";
import { MYANMAR_PARTIES } from "./myanmar/parties.js";
import { SAHEL_PARTIES } from "./sahel/parties.js";
import { SUDAN_PARTIES } from "./sudan/parties.js";
import { SYRIA_IRAQ_PARTIES } from "./syria-iraq/parties.js";
import { UKRAINE_PARTIES } from "./ukraine/parties.js";
import { YEMEN_PARTIES } from "./yemen/parties.js";

/** A war that is known: its parties, and the countries that a report on it names. */
export interface Conflict {
  readonly id: string;
  readonly parties: readonly PartyEntry[];
  /** Ids of states. */
  readonly countries: readonly string[];
}

/** To read about another war, add its folder and a line here. */
export const CONFLICTS: readonly Conflict[] = [
  { id: "syria-iraq", parties: SYRIA_IRAQ_PARTIES, countries: ["syria", "iraq"] },
  { id: "ukraine", parties: UKRAINE_PARTIES, countries: ["ukraine"] },
  { id: "yemen", parties: YEMEN_PARTIES, countries: ["yemen"] },
  { id: "gaza", parties: GAZA_PARTIES, countries: ["israel", "palestine", "lebanon"] },
  { id: "afghanistan", parties: AFGHANISTAN_PARTIES, countries: ["afghanistan"] },
  { id: "libya", parties: LIBYA_PARTIES, countries: ["libya"] },
  { id: "sudan", parties: SUDAN_PARTIES, countries: ["sudan", "south-sudan"] },
  { id: "caucasus", parties: CAUCASUS_PARTIES, countries: ["armenia", "azerbaijan", "georgia"] },
  {
    id: "sahel",
    parties: SAHEL_PARTIES,
    countries: ["mali", "burkina-faso", "niger", "chad", "nigeria", "cameroon"],
  },
  { id: "horn", parties: HORN_PARTIES, countries: ["somalia", "ethiopia", "eritrea"] },
  { id: "myanmar", parties: MYANMAR_PARTIES, countries: ["myanmar"] },
];

/** Parties of every war that is known. */
export const ALL_CONFLICT_PARTIES: readonly PartyEntry[] = CONFLICTS.flatMap((conflict) => conflict.parties);

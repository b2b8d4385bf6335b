import type { PartyEntry } from "../../src/model/party.js";
import { AFGHANISTAN_PARTIES } from "./afghanistan/parties.js";
import { CAUCASUS_PARTIES } from "./caucasus/parties.js";
import { GAZA_PARTIES } from "./gaza/parties.js";
import { LIBYA_PARTIES } from "./libya/parties.js";
import { SAHEL_PARTIES } from "./sahel/parties.js";
import { SUDAN_PARTIES } from "./sudan/parties.js";
import { SYRIA_IRAQ_PARTIES } from "./syria-iraq/parties.js";
import { UKRAINE_PARTIES } from "./ukraine/parties.js";
import { YEMEN_PARTIES } from "./yemen/parties.js";

/** Parties of every war that is known. To read about another war, add its folder and a line here. */
export const ALL_CONFLICT_PARTIES: readonly PartyEntry[] = [
  ...SYRIA_IRAQ_PARTIES,
  ...UKRAINE_PARTIES,
  ...YEMEN_PARTIES,
  ...GAZA_PARTIES,
  ...AFGHANISTAN_PARTIES,
  ...LIBYA_PARTIES,
  ...SUDAN_PARTIES,
  ...CAUCASUS_PARTIES,
  ...SAHEL_PARTIES,
];

import type { PartyEntry } from "../../../src/model/party.js";
import { names } from "../names.js";

/** Militias of towns, councils of fighters and jihadists in Libya. */
export const LIBYA_MILITIAS: readonly PartyEntry[] = [
  {
    id: "misrata-brigades",
    name: "Misrata brigades",
    kind: "armed-group",
    armed: true,
    near: ["gna", "libya-dawn"],
    aliases: names(
      "Misrata brigades; Misratan brigades; Misurata brigades; Misrata militias; Misratan militias; Misrata militia; Misrata forces; Misratan forces; Misrata Military Council; Third Force",
    ),
  },
  {
    id: "tripoli-militias",
    name: "Tripoli militias",
    kind: "armed-group",
    armed: true,
    near: ["gna"],
    aliases: names(
      "Tripoli militias; Tripoli Revolutionaries Brigade; Tripoli Revolutionaries' Brigade; Nawasi Brigade; RADA; Rada Special Deterrence Force; Special Deterrence Force; Special Deterrence Forces; Tripoli Protection Force; 444 Brigade; 444th Brigade; Stability Support Apparatus; 7th Brigade; Kaniyat",
    ),
  },
  {
    id: "zintan-brigades",
    name: "Zintan brigades",
    kind: "armed-group",
    armed: true,
    aliases: names(
      "Zintan brigades; Zintani brigades; Zintan militias; Zintan militia; Zintani militias; Zintan forces",
    ),
  },
  {
    id: "petroleum-facilities-guard",
    name: "Petroleum Facilities Guard",
    kind: "armed-group",
    armed: true,
    aliases: names("Petroleum Facilities Guard; Petroleum Facilities Guards; PFG; Ibrahim Jadhran; Ibrahim Jathran"),
  },
  {
    id: "bdb",
    name: "Benghazi Defence Brigades",
    kind: "armed-group",
    armed: true,
    from: "2016-06-01",
    aliases: names("Benghazi Defence Brigades; Defend Benghazi Brigades; BDB"),
  },
  {
    id: "brsc",
    name: "Shura Council of Benghazi Revolutionaries",
    kind: "armed-group",
    armed: true,
    from: "2014-06-20",
    near: ["militants"],
    aliases: names(
      "Benghazi Revolutionaries Shura Council; Benghazi Revolutionary Shura Council; Shura Council of Benghazi Revolutionaries; Revolutionary Shura Council; BRSC; SCBR; February 17 Martyrs Brigade; February 17th Martyrs Brigade; Rafallah al-Sahati",
    ),
  },
  {
    id: "dmsc",
    name: "Derna Mujahideen Shura Council",
    kind: "armed-group",
    armed: true,
    from: "2014-12-12",
    near: ["militants", "al-qaeda"],
    aliases: names(
      "Derna Mujahideen Shura Council; Mujahideen Shura Council of Derna; Shura Council of Mujahideen in Derna; Derna Mujahidin Shura Council; DMSC; Derna Shura Council; Derna Protection Force; Abu Salim Martyrs Brigade",
    ),
  },
  {
    id: "ansar-al-sharia-libya",
    name: "Ansar al-Sharia (Libya)",
    kind: "armed-group",
    armed: true,
    near: ["militants", "al-qaeda", "aqap"],
    aliases: names("Ansar al-Sharia; Ansar al-Shariah; Ansar al-Sharia in Libya; Ansar al-Sharia Libya"),
    note: "AQAP also went by the name in Yemen, hence near.",
  },
  {
    id: "is-libya",
    name: "Islamic State in Libya",
    kind: "armed-group",
    armed: true,
    from: "2014-11-13",
    near: ["is", "militants"],
    aliases: names(
      "Islamic State in Libya; ISIS in Libya; IS in Libya; ISIL in Libya; ISIS-Libya; ISIS Libya; Daesh in Libya",
    ),
  },
  {
    id: "libya-foreign-fighters",
    name: "Chadian and Sudanese fighters in Libya",
    kind: "armed-group",
    armed: true,
    aliases: names(
      "Chadian rebels; Chadian fighters; Chadian mercenaries; Sudanese mercenaries; Sudanese fighters; Chadian opposition; Tebu fighters; Tebu militia; Tebu militias",
    ),
  },
];

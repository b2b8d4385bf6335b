import type { PartyEntry } from "../../../src/model/party.js";
import { bodies, names } from "../names.js";

import { ISRAELI_PARTIES } from "./israeli.js";
import { PALESTINIAN_PARTIES } from "./palestinian.js";

const LEBANON = { noun: "Lebanon", adjective: "Lebanese" };

const LEBANESE_AND_AID: readonly PartyEntry[] = [
  {
    id: "lebanon-army",
    name: "Lebanese Armed Forces",
    kind: "military",
    armed: true,
    of: "lebanon",
    aliases: bodies(
      LEBANON,
      "Armed Forces; army; military; troops; soldiers; security forces; Internal Security Forces",
    ),
  },
  {
    id: "lebanon-health-ministry",
    name: "Lebanese Health Ministry",
    kind: "medical",
    of: "lebanon",
    aliases: bodies(LEBANON, "Health Ministry; Ministry of Health; Public Health Ministry; Ministry of Public Health"),
  },
  { id: "lebanon-red-cross", name: "Lebanese Red Cross", kind: "medical", aliases: bodies(LEBANON, "Red Cross") },
  {
    id: "lebanon-civil-defence",
    name: "Lebanese Civil Defence",
    kind: "medical",
    of: "lebanon",
    aliases: bodies(LEBANON, "Civil Defence"),
  },
  {
    id: "nna",
    name: "National News Agency",
    kind: "media",
    of: "lebanon",
    aliases: names("National News Agency; Lebanon's National News Agency; Lebanese National News Agency; NNA"),
  },
  {
    id: "amal",
    name: "Amal Movement",
    kind: "armed-group",
    armed: true,
    near: ["hezbollah"],
    aliases: names("Amal Movement"),
  },
  {
    id: "islamic-resistance-lebanon",
    name: "Islamic Resistance",
    kind: "armed-group",
    armed: true,
    of: "hezbollah",
    aliases: names("Islamic Resistance in Lebanon; Radwan Force; Radwan Forces; Islamic Health Authority"),
  },
  {
    id: "islamic-resistance-iraq",
    name: "Islamic Resistance in Iraq",
    kind: "armed-group",
    armed: true,
    from: "2023-10-17",
    near: ["pmf", "kataib-hezbollah"],
    aliases: names("Islamic Resistance in Iraq"),
  },
  {
    id: "unifil",
    name: "UNIFIL",
    kind: "international",
    of: "un",
    from: "1978-03-19",
    aliases: names(
      "UNIFIL; UN Interim Force in Lebanon; United Nations Interim Force in Lebanon; UN peacekeepers in Lebanon",
    ),
  },
  { id: "wck", name: "World Central Kitchen", kind: "international", aliases: names("World Central Kitchen; WCK") },
  {
    id: "ghf",
    name: "Gaza Humanitarian Foundation",
    kind: "other",
    from: "2025-05-26",
    near: ["israel", "us"],
    aliases: names("Gaza Humanitarian Foundation; GHF; Safe Reach Solutions"),
  },
  {
    id: "unsco",
    name: "UN Special Coordinator for the Middle East Peace Process",
    kind: "international",
    of: "un",
    aliases: names("UNSCO; UN Special Coordinator for the Middle East Peace Process"),
  },
  {
    id: "coi-opt",
    name: "UN Commission of Inquiry on the Occupied Palestinian Territory",
    kind: "international",
    of: "un",
    from: "2021-05-27",
    aliases: names(
      "Commission of Inquiry on the Occupied Palestinian Territory; UN Commission of Inquiry on the Occupied Palestinian Territory",
    ),
  },
];

/** Parties of the wars in Gaza, the West Bank and southern Lebanon. */
export const GAZA_PARTIES: readonly PartyEntry[] = [...PALESTINIAN_PARTIES, ...ISRAELI_PARTIES, ...LEBANESE_AND_AID];

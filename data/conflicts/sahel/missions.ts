import type { PartyEntry } from "../../../src/model/party.js";
import { bodies, names } from "../names.js";

const FRANCE = { noun: "France", adjective: "French" };

/** French, European, African and UN missions, and Russia's. */
export const SAHEL_MISSIONS: readonly PartyEntry[] = [
  {
    id: "france-army",
    name: "French armed forces",
    kind: "military",
    armed: true,
    of: "france",
    aliases: [
      ...bodies(
        FRANCE,
        "army; military; armed forces; forces; troops; soldiers; air force; navy; warplanes; general staff; Defence Ministry; Ministry of Defence; special forces; Armed Forces Ministry; Ministry of the Armed Forces; Ministry of Armed Forces; military staff",
      ),
      "French Foreign Legion",
    ],
  },
  {
    id: "serval",
    name: "Operation Serval",
    kind: "military",
    armed: true,
    of: "france",
    from: "2013-01-11",
    to: "2014-07-15",
    near: ["france-army"],
    aliases: names("Operation Serval; Serval force"),
  },
  {
    id: "barkhane",
    name: "Operation Barkhane",
    kind: "military",
    armed: true,
    of: "france",
    from: "2014-08-01",
    to: "2022-11-09",
    near: ["france-army"],
    aliases: names("Operation Barkhane; Barkhane; Barkhane force; Barkhane forces"),
  },
  {
    id: "takuba",
    name: "Task Force Takuba",
    kind: "military",
    armed: true,
    from: "2020-03-27",
    to: "2022-06-30",
    near: ["france", "barkhane"],
    aliases: names("Task Force Takuba; Takuba; Takuba Task Force; Takuba force"),
  },
  {
    id: "minusma",
    name: "MINUSMA",
    kind: "international",
    of: "un",
    armed: true,
    from: "2013-07-01",
    to: "2023-12-31",
    aliases: names(
      "MINUSMA; UN Multidimensional Integrated Stabilisation Mission in Mali; UN Multidimensional Integrated Stabilization Mission in Mali; UN mission in Mali; U.N. mission in Mali; UN peacekeepers in Mali; UN peacekeeping mission in Mali; U.N. peacekeeping mission in Mali; UN peacekeeping force in Mali",
    ),
  },
  {
    id: "g5-sahel",
    name: "G5 Sahel Joint Force",
    kind: "military",
    armed: true,
    from: "2017-02-06",
    to: "2023-12-06",
    aliases: names("G5 Sahel; G5 Sahel Joint Force; G5 Sahel force; FC-G5S; G5 force"),
  },
  {
    id: "mnjtf",
    name: "Multinational Joint Task Force",
    kind: "military",
    armed: true,
    near: ["nigeria", "chad", "niger", "cameroon"],
    aliases: names("Multinational Joint Task Force; Multi-National Joint Task Force; MNJTF"),
  },
  {
    id: "africa-corps",
    name: "Africa Corps",
    kind: "military",
    armed: true,
    of: "russia",
    from: "2023-11-01",
    near: ["wagner"],
    aliases: names(
      "Africa Corps; Russian mercenaries; Russian paramilitaries; Wagner mercenaries; Wagner fighters; Wagner Group mercenaries; Wagner forces",
    ),
    note: "Took over from Wagner, which left Mali on 6 June 2025.",
  },
  {
    id: "ecowas",
    name: "ECOWAS",
    kind: "international",
    aliases: names("ECOWAS; Economic Community of West African States"),
  },
  {
    id: "african-union",
    name: "African Union",
    kind: "international",
    aliases: names("African Union; AU Commission; African Union Commission"),
  },
];

import type { PartyEntry } from "../../../src/model/party.js";
import { names } from "../names.js";
import { UKRAINE_REGIONS } from "./regions.js";
import { RUSSIAN_SIDE } from "./russian.js";
import { UKRAINIAN_SIDE } from "./ukrainian.js";

const OBSERVERS: readonly PartyEntry[] = [
  {
    id: "hrmmu",
    name: "UN Human Rights Monitoring Mission in Ukraine",
    kind: "international",
    of: "un",
    from: "2014-03-14",
    aliases: names(
      "UN Human Rights Monitoring Mission in Ukraine; U.N. Human Rights Monitoring Mission in Ukraine; Human Rights Monitoring Mission in Ukraine; UN Human Rights Monitoring Mission; HRMMU",
    ),
  },
  {
    id: "osce-smm",
    name: "OSCE Special Monitoring Mission to Ukraine",
    kind: "international",
    of: "osce",
    from: "2014-03-21",
    to: "2022-03-31",
    aliases: names(
      "OSCE Special Monitoring Mission; OSCE Special Monitoring Mission to Ukraine; Special Monitoring Mission; OSCE SMM; OSCE monitors; OSCE mission; OSCE observers",
    ),
  },
  {
    id: "iaea",
    name: "International Atomic Energy Agency",
    kind: "international",
    aliases: names("International Atomic Energy Agency; IAEA; UN nuclear watchdog; U.N. nuclear watchdog"),
  },
  {
    id: "mh17-jit",
    name: "Joint Investigation Team (MH17)",
    kind: "international",
    from: "2014-08-07",
    aliases: names("Joint Investigation Team; Dutch-led investigation; Dutch-led investigators"),
  },
  {
    id: "dutch-safety-board",
    name: "Dutch Safety Board",
    kind: "international",
    of: "netherlands",
    aliases: names("Dutch Safety Board"),
  },
  {
    id: "isw",
    name: "Institute for the Study of War",
    kind: "monitor",
    aliases: names("Institute for the Study of War; ISW"),
  },
  { id: "deepstate", name: "DeepState", kind: "monitor", aliases: names("DeepState; DeepStateMap") },
  { id: "cit", name: "Conflict Intelligence Team", kind: "monitor", aliases: names("Conflict Intelligence Team") },
  { id: "truth-hounds", name: "Truth Hounds", kind: "monitor", aliases: names("Truth Hounds") },
];

/** Parties of the war in Ukraine since 2014. */
export const UKRAINE_PARTIES: readonly PartyEntry[] = [
  ...UKRAINIAN_SIDE,
  ...RUSSIAN_SIDE,
  ...UKRAINE_REGIONS,
  ...OBSERVERS,
];

import type { PartyEntry } from "../../../src/model/party.js";
import { localAuthorities, localities } from "../local-authorities.js";
import { bodies, names } from "../names.js";
import { LIBYA_MILITIAS } from "./militias.js";

const LIBYA = { noun: "Libya", adjective: "Libyan" };
const EGYPT = { noun: "Egypt", adjective: "Egyptian" };
const TURKEY = { noun: "Turkey", adjective: "Turkish" };

/** Towns whose local authorities reports quote. */
const TOWNS =
  "Tripoli; Misrata/Misurata; Sirte; Benghazi; Derna; Murzuq/Murzuk; Sabha/Sebha; Tarhuna/Tarhouna; Kufra; Sabratha; Zawiya; Gharyan";

/** Parties of the wars in Libya since 2011. */
export const LIBYA_PARTIES: readonly PartyEntry[] = [
  {
    id: "lna",
    name: "Libyan National Army",
    kind: "armed-group",
    armed: true,
    from: "2014-05-16",
    aliases: names(
      "Libyan National Army; LNA; Libyan Arab Armed Forces; LAAF; Khalifa Haftar; Khalifa Hafter; Khalifa Hifter; Haftar; Hafter; Hifter; General Haftar; Haftar's forces; Haftars forces; Haftar forces; pro-Haftar forces; forces loyal to Khalifa Haftar; forces loyal to Haftar; Operation Dignity; Haftar militias; Tariq bin Ziyad Brigade",
    ),
    adjectives: ["pro-Haftar", "Haftar-led", "LNA-controlled"],
  },
  {
    id: "gna",
    name: "Government of National Accord",
    kind: "state",
    armed: true,
    of: "libya",
    from: "2016-03-30",
    to: "2021-03-15",
    aliases: names(
      "Government of National Accord; GNA; UN-backed government; U.N.-backed government; UN-recognised government; UN-recognized government; internationally recognised government in Tripoli; internationally recognized government in Tripoli; Tripoli-based government; Tripoli government; Fayez al-Sarraj; Fayez al-Serraj; Fayez Sarraj; Presidential Council; GNA forces; pro-GNA forces; GNA-aligned forces; GNA-allied forces",
    ),
    adjectives: ["GNA-aligned", "GNA-allied", "pro-GNA", "GNA-held", "GNA-affiliated"],
  },
  {
    id: "gna-operations",
    name: "Operation Volcano of Rage",
    kind: "military",
    armed: true,
    of: "gna",
    from: "2019-04-07",
    aliases: names(
      "Volcano of Rage; Operation Volcano of Rage; Burkan al-Ghadab; Volcano of Anger; Operation Volcano of Anger; Operation Peace Storm",
    ),
  },
  {
    id: "bunyan-marsous",
    name: "Al-Bunyan al-Marsous",
    kind: "military",
    armed: true,
    of: "gna",
    from: "2016-05-05",
    aliases: names(
      "Bunyan al-Marsous; Al-Bunyan al-Marsous; Bunyan al-Marsoos; Bonyan al-Marsous; Bunyan Marsous; Solid Structure",
    ),
  },
  {
    id: "gnu",
    name: "Government of National Unity",
    kind: "state",
    armed: true,
    of: "libya",
    from: "2021-03-15",
    aliases: names(
      "Libyan Government of National Unity; Government of National Unity; GNU; Abdul Hamid Dbeibah; Abdulhamid Dbeibah; Abdul Hamid Dbeibeh; Dbeibah; Dbeibeh",
    ),
  },
  {
    id: "libya-east-gov",
    name: "Eastern Libyan government",
    kind: "state",
    near: ["lna"],
    aliases: names(
      "Tobruk government; Tobruk-based government; Tobruk parliament; Tobruk-based parliament; Libyan House of Representatives; Libya's House of Representatives; eastern government; eastern Libyan government; Libyan interim government; al-Thinni government; Bayda government; Government of National Stability",
    ),
    from: "2014-08-04",
  },
  {
    id: "libya-dawn",
    name: "Libya Dawn",
    kind: "armed-group",
    armed: true,
    from: "2014-07-13",
    to: "2016-04-05",
    aliases: names(
      "Libya Dawn; Fajr Libya; Operation Libya Dawn; General National Congress; GNC; National Salvation government in Tripoli; Libyan Shield; Libya Shield Force; Libya Shield",
    ),
  },
  {
    id: "libya-army",
    name: "Libyan armed forces",
    kind: "military",
    armed: true,
    of: "libya",
    near: ["lna", "gna"],
    aliases: bodies(
      LIBYA,
      "army; military; air force; armed forces; forces; troops; navy; coast guard; coastguard; Defence Ministry; Ministry of Defence; Interior Ministry; security forces",
    ),
    note: "Both sides call their forces so after 2014.",
  },
  {
    id: "libya-gov",
    name: "Libyan authorities",
    kind: "state",
    of: "libya",
    near: ["gna", "gnu"],
    aliases: bodies(LIBYA, "government; authorities; Foreign Ministry; parliament"),
  },
  {
    id: "gaddafi",
    name: "Gaddafi government",
    kind: "state",
    armed: true,
    to: "2011-10-20",
    aliases: names(
      "Gaddafi; Qaddafi; Gadhafi; Kadhafi; Qadhafi; Muammar Gaddafi; Moammar Gadhafi; Muammar Qaddafi; Moamer Kadhafi; Gaddafi regime; Qaddafi regime; Gadhafi regime; Gaddafi forces; Qaddafi forces; Gadhafi forces; pro-Gaddafi forces; pro-Qaddafi forces; pro-Gadhafi forces; Gaddafi loyalists; Qaddafi loyalists; Gadhafi loyalists",
    ),
    adjectives: ["pro-Gaddafi", "pro-Qaddafi", "pro-Gadhafi"],
  },
  {
    id: "ntc",
    name: "National Transitional Council",
    kind: "state",
    armed: true,
    from: "2011-02-27",
    to: "2012-08-08",
    near: ["rebels"],
    aliases: names(
      "National Transitional Council; Transitional National Council; NTC; Libyan rebels; anti-Gaddafi forces; anti-Gadhafi forces; anti-Qaddafi forces; anti-Gaddafi fighters; Libyan revolutionaries; National Liberation Army of Libya",
    ),
  },
  {
    id: "unified-protector",
    name: "Operation Unified Protector",
    kind: "military",
    armed: true,
    of: "nato",
    from: "2011-03-31",
    to: "2011-10-31",
    aliases: names(
      "Operation Unified Protector; Unified Protector; Operation Odyssey Dawn; Odyssey Dawn; NATO alliance in Libya; NATO forces in Libya; Operation Ellamy; Operation Harmattan",
    ),
  },
  {
    id: "egypt-forces",
    name: "Egyptian armed forces",
    kind: "military",
    armed: true,
    of: "egypt",
    aliases: bodies(
      EGYPT,
      "armed forces; army; military; air force; forces; troops; Defence Ministry; Ministry of Defence",
    ),
  },
  {
    id: "turkey-forces",
    name: "Turkish Armed Forces",
    kind: "military",
    armed: true,
    of: "turkey",
    aliases: [
      ...bodies(
        TURKEY,
        "Armed Forces; army; military; air force; forces; troops; General Staff; soldiers; navy; Defence Ministry; Ministry of Defence; National Defence Ministry; Ministry of National Defence",
      ),
      ...names("TSK; TAF"),
    ],
  },
  {
    id: "libya-health-ministry",
    name: "Libyan Health Ministry",
    kind: "medical",
    of: "libya",
    aliases: [
      ...bodies(LIBYA, "Health Ministry; Ministry of Health; ambulance service"),
      ...names(
        "GNA Health Ministry; GNA's Health Ministry; GNA Ministry of Health; Field Medicine and Support Centre; Emergency Medicine and Support Centre",
      ),
    ],
  },
  {
    id: "libya-red-crescent",
    name: "Libyan Red Crescent",
    kind: "medical",
    aliases: bodies(LIBYA, "Red Crescent; Red Crescent Society"),
  },
  ...localAuthorities(
    "libya",
    localities(TOWNS),
    "municipality; municipal council; local council; mayor; security directorate",
  ),
  {
    id: "unsmil",
    name: "UNSMIL",
    kind: "international",
    of: "un",
    from: "2011-09-16",
    aliases: names(
      "UNSMIL; UN Support Mission in Libya; U.N. Support Mission in Libya; United Nations Support Mission in Libya; UN mission in Libya; U.N. mission in Libya; Ghassan Salame; Ghassan Salamé",
    ),
  },
  {
    id: "libya-panel-of-experts",
    name: "UN Panel of Experts on Libya",
    kind: "international",
    of: "un",
    from: "2011-03-17",
    aliases: names("UN Panel of Experts on Libya; Panel of Experts on Libya; UN experts on Libya"),
  },
  {
    id: "nchr-libya",
    name: "National Commission for Human Rights in Libya",
    kind: "monitor",
    aliases: names(
      "National Commission for Human Rights in Libya; National Committee for Human Rights in Libya; National Human Rights Committee in Libya",
    ),
  },
  { id: "libya-body-count", name: "Libya Body Count", kind: "monitor", aliases: names("Libya Body Count") },
  {
    id: "lfjl",
    name: "Lawyers for Justice in Libya",
    kind: "monitor",
    aliases: names("Lawyers for Justice in Libya; LFJL"),
  },
  ...LIBYA_MILITIAS,
];

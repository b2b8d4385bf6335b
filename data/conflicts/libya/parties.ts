import type { PartyEntry } from "../../../src/model/party.js";
import { bodies, names } from "../names.js";

const LIBYA = { noun: "Libya", adjective: "Libyan" };
const EGYPT = { noun: "Egypt", adjective: "Egyptian" };
const TURKEY = { noun: "Turkey", adjective: "Turkish" };

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
      ...bodies(
        LIBYA,
        "Health Ministry; Ministry of Health; Red Crescent; Red Crescent Society; Emergency Medicine and Support Centre; ambulance service",
      ),
      ...names(
        "GNA Health Ministry; GNA's Health Ministry; GNA Ministry of Health; Field Medicine and Support Centre; Emergency Medicine and Support Centre; Benghazi Medical Centre; Jalaa Hospital",
      ),
    ],
  },
  {
    id: "libya-local-authorities",
    name: "Libyan local authorities",
    kind: "state",
    of: "libya",
    aliases: [
      "Tripoli",
      "Misrata",
      "Sirte",
      "Benghazi",
      "Derna",
      "Murzuq",
      "Sabha",
      "Tarhuna",
      "Kufra",
      "Sabratha",
    ].flatMap((town) => [
      `${town} municipality`,
      `${town} municipal council`,
      `${town} local council`,
      `${town} mayor`,
    ]),
  },
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
    id: "libya-rights-groups",
    name: "Libyan human rights groups",
    kind: "monitor",
    aliases: names(
      "National Commission for Human Rights in Libya; National Committee for Human Rights in Libya; National Human Rights Committee in Libya; Libya Body Count; Lawyers for Justice in Libya",
    ),
  },
];

import type { PartyEntry } from "../../../src/model/party.js";
import { localAuthorities, localities } from "../local-authorities.js";
import { bodies, names } from "../names.js";
import { FOREIGN_FORCES } from "./foreign-forces.js";

const AFGHANISTAN = { noun: "Afghanistan", adjective: "Afghan" };

/** Provinces whose local authorities reports quote. */
const PROVINCES =
  "Badakhshan; Badghis; Baghlan; Balkh; Bamiyan/Bamyan; Daikundi; Farah; Faryab; Ghazni; Ghor; Helmand; Herat; Jowzjan/Jawzjan; Kabul; Kandahar; Kapisa; Khost; Kunar; Kunduz; Laghman; Logar; Nangarhar; Nimroz/Nimruz; Nuristan; Paktia/Paktya; Paktika; Panjshir; Parwan; Samangan; Sar-e Pul/Sar-e-Pul; Takhar; Uruzgan; Wardak/Maidan Wardak; Zabul";
const OFFICES =
  "governor; governor's office; governors office; provincial governor; provincial council; provincial police; police; police chief; provincial health department; public health department; health director";

/** Parties of the wars in Afghanistan since 2001 and along the border with Pakistan. */
export const AFGHANISTAN_PARTIES: readonly PartyEntry[] = [
  {
    id: "taliban",
    name: "Taliban",
    kind: "armed-group",
    armed: true,
    near: ["militants", "rebels"],
    aliases: names(
      "Taliban; Taleban; Talibans; Taliban fighters; Taliban militants; Taliban insurgents; Afghan Taliban; Islamic Emirate of Afghanistan; Islamic Emirate; Taliban government; Taliban authorities; Taliban administration; Taliban regime; Afghan insurgents; Zabihullah Mujahid; Zabiullah Mujahid; Qari Yousuf Ahmadi; Qari Yusuf Ahmadi; Quetta Shura",
    ),
    adjectives: ["Taliban-controlled", "Taliban-held", "Taliban-run", "Taliban-led"],
    note: "In power 1996-2001 and since 15 August 2021.",
  },
  {
    id: "haqqani",
    name: "Haqqani network",
    kind: "armed-group",
    armed: true,
    of: "taliban",
    aliases: names("Haqqani network; Haqqani; Haqqanis"),
  },
  {
    id: "hezb-e-islami",
    name: "Hezb-e Islami Gulbuddin",
    kind: "armed-group",
    armed: true,
    near: ["militants"],
    aliases: names("Hezb-e Islami Gulbuddin; Hezb-e Islami; Hezb-e-Islami; Hezb-i-Islami; Hizb-i-Islami; HIG"),
    to: "2016-09-29",
  },
  {
    id: "iskp",
    name: "Islamic State Khorasan Province",
    kind: "armed-group",
    armed: true,
    from: "2015-01-26",
    near: ["is", "militants"],
    aliases: names(
      "Islamic State Khorasan Province; Islamic State Khorasan; Islamic State in Khorasan Province; Islamic State in Khorasan; Islamic State-Khorasan; Islamic State in Afghanistan; ISIS in Afghanistan; ISIS-Khorasan; ISIS-K; ISIL-K; IS-K; ISKP; ISK; IS-KP; Daesh in Afghanistan; Khorasan Province",
    ),
  },
  {
    id: "afghan-gov",
    name: "Government of the Islamic Republic of Afghanistan",
    kind: "state",
    of: "afghanistan",
    to: "2021-08-15",
    aliases: [
      ...bodies(AFGHANISTAN, "government; authorities; presidency; presidential palace; Foreign Ministry; parliament"),
      ...names("Hamid Karzai; Karzai; Ashraf Ghani; Kabul government; Kabul administration"),
    ],
  },
  {
    id: "ansf",
    name: "Afghan National Security Forces",
    kind: "military",
    armed: true,
    of: "afghanistan",
    to: "2021-08-15",
    aliases: [
      ...bodies(
        AFGHANISTAN,
        "National Security Forces; National Defence and Security Forces; security forces; National Army; army; military; forces; troops; soldiers; commandos; special forces; National Army Special Operations Corps; Territorial Army",
      ),
      ...names("ANSF; ANDSF; ANA; Khost Protection Force; KPF; Zero Units; 01 unit; 02 unit"),
    ],
    note: "Called ANSF until about 2015 and ANDSF afterwards.",
  },
  {
    id: "afghan-air-force",
    name: "Afghan Air Force",
    kind: "military",
    armed: true,
    of: "ansf",
    aliases: [...bodies(AFGHANISTAN, "Air Force; Air Corps"), ...names("AAF; Special Mission Wing")],
  },
  {
    id: "afghan-police",
    name: "Afghan National Police",
    kind: "military",
    armed: true,
    of: "ansf",
    aliases: [
      ...bodies(AFGHANISTAN, "National Police; police; Local Police; border police; National Civil Order Police"),
      ...names("ANP; ALP; Afghan Border Police"),
    ],
  },
  {
    id: "nds",
    name: "National Directorate of Security",
    kind: "military",
    armed: true,
    of: "afghanistan",
    to: "2021-08-15",
    aliases: [
      ...names("National Directorate of Security; NDS"),
      ...bodies(AFGHANISTAN, "intelligence agency; spy agency"),
    ],
  },
  {
    id: "afghan-mod",
    name: "Afghan Ministry of Defence",
    kind: "military",
    of: "afghanistan",
    aliases: bodies(AFGHANISTAN, "Ministry of Defence; Defence Ministry; Ministry of National Defence"),
    note: "The Taliban's since 15 August 2021.",
  },
  {
    id: "afghan-moi",
    name: "Afghan Ministry of Interior",
    kind: "state",
    of: "afghanistan",
    aliases: bodies(AFGHANISTAN, "Ministry of Interior; Interior Ministry; Ministry of Interior Affairs"),
    note: "The Taliban's since 15 August 2021.",
  },
  {
    id: "afghan-health-ministry",
    name: "Afghan Ministry of Public Health",
    kind: "medical",
    of: "afghanistan",
    aliases: bodies(
      AFGHANISTAN,
      "Ministry of Public Health; Public Health Ministry; Health Ministry; Ministry of Health",
    ),
  },
  {
    id: "afghan-red-crescent",
    name: "Afghan Red Crescent Society",
    kind: "medical",
    aliases: bodies(AFGHANISTAN, "Red Crescent; Red Crescent Society"),
  },
  ...localAuthorities("afghanistan", localities(PROVINCES), OFFICES),
  {
    id: "nrf",
    name: "National Resistance Front",
    kind: "armed-group",
    armed: true,
    from: "2021-08-17",
    aliases: names("National Resistance Front of Afghanistan; National Resistance Front; NRF; Panjshir resistance"),
  },
  {
    id: "aff",
    name: "Afghanistan Freedom Front",
    kind: "armed-group",
    armed: true,
    from: "2022-03-11",
    near: ["nrf"],
    aliases: names("Afghanistan Freedom Front"),
  },
  {
    id: "northern-alliance",
    name: "Northern Alliance",
    kind: "armed-group",
    armed: true,
    near: ["nrf"],
    aliases: names("Northern Alliance; United Front of Afghanistan"),
  },
  {
    id: "unama",
    name: "UNAMA",
    kind: "international",
    of: "un",
    from: "2002-03-28",
    aliases: names(
      "UNAMA; UN Assistance Mission in Afghanistan; U.N. Assistance Mission in Afghanistan; United Nations Assistance Mission in Afghanistan; UN mission in Afghanistan; U.N. mission in Afghanistan; UN Assistance Mission",
    ),
  },
  {
    id: "aihrc",
    name: "Afghanistan Independent Human Rights Commission",
    kind: "monitor",
    from: "2002-06-06",
    to: "2022-05-16",
    aliases: names(
      "Afghanistan Independent Human Rights Commission; Afghan Independent Human Rights Commission; Independent Human Rights Commission; Afghan human rights commission; AIHRC",
    ),
  },
  {
    id: "emergency-ngo",
    name: "Emergency (NGO)",
    kind: "medical",
    aliases: names("Emergency NGO; Emergency Hospital; Emergency hospital in Kabul; Italian NGO Emergency"),
  },
  { id: "aan", name: "Afghanistan Analysts Network", kind: "monitor", aliases: names("Afghanistan Analysts Network") },
  {
    id: "bij",
    name: "Bureau of Investigative Journalism",
    kind: "monitor",
    aliases: names("Bureau of Investigative Journalism"),
  },
  {
    id: "long-war-journal",
    name: "Long War Journal",
    kind: "monitor",
    aliases: names("Long War Journal; FDD's Long War Journal"),
  },
  { id: "new-america", name: "New America", kind: "monitor", aliases: names("New America Foundation") },
  {
    id: "sigar",
    name: "SIGAR",
    kind: "state",
    of: "us",
    from: "2008-01-28",
    aliases: names("SIGAR; Special Inspector General for Afghanistan Reconstruction"),
  },
  ...FOREIGN_FORCES,
];

import type { PartyEntry } from "../../../src/model/party.js";
import { bodies, names } from "../names.js";

const AFGHANISTAN = { noun: "Afghanistan", adjective: "Afghan" };
const PAKISTAN = { noun: "Pakistan", adjective: "Pakistani" };

/** Places whose local authorities reports quote, with spellings that differ. */
const PROVINCES =
  "Badakhshan; Badghis; Baghlan; Balkh; Bamiyan; Bamyan; Daikundi; Farah; Faryab; Ghazni; Ghor; Helmand; Herat; Jowzjan; Jawzjan; Kabul; Kandahar; Kapisa; Khost; Kunar; Kunduz; Laghman; Logar; Nangarhar; Nimroz; Nimruz; Nuristan; Paktia; Paktya; Paktika; Panjshir; Parwan; Samangan; Sar-e Pul; Sar-e-Pul; Takhar; Uruzgan; Wardak; Maidan Wardak; Zabul";
const OFFICES = [
  "governor",
  "governor's office",
  "provincial governor",
  "provincial council",
  "police",
  "police chief",
];

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
      "Ministry of Public Health; Public Health Ministry; Health Ministry; Ministry of Health; Red Crescent",
    ),
  },
  {
    id: "afghan-provinces",
    name: "Afghan provincial authorities",
    kind: "state",
    of: "afghanistan",
    aliases: PROVINCES.split("; ").flatMap((province) => OFFICES.map((office) => `${province} ${office}`)),
  },
  {
    id: "isaf",
    name: "International Security Assistance Force",
    kind: "military",
    armed: true,
    from: "2001-12-20",
    to: "2014-12-28",
    near: ["nato", "us", "coalition"],
    aliases: names(
      "International Security Assistance Force; ISAF; Isaf; ISAF Joint Command; NATO-led International Security Assistance Force; NATO-led ISAF; NATO's International Security Assistance Force; NATO-led coalition in Afghanistan; NATO-led force in Afghanistan; NATO-led forces in Afghanistan; NATO forces in Afghanistan; NATO troops in Afghanistan; Regional Command South; Regional Command East; Regional Command North; Regional Command Southwest",
    ),
  },
  {
    id: "resolute-support",
    name: "NATO Resolute Support Mission",
    kind: "military",
    armed: true,
    from: "2015-01-01",
    to: "2021-09-01",
    near: ["nato", "us", "isaf", "coalition"],
    aliases: names(
      "Resolute Support; Resolute Support Mission; NATO Resolute Support; NATO's Resolute Support; NATO-led Resolute Support; NATO Resolute Support Mission; NATO's Resolute Support mission; NATO mission in Afghanistan; NATO's mission in Afghanistan",
    ),
  },
  {
    id: "usfor-a",
    name: "US Forces-Afghanistan",
    kind: "military",
    armed: true,
    of: "us",
    from: "2008-10-06",
    to: "2021-08-30",
    near: ["isaf", "resolute-support"],
    aliases: names(
      "US Forces-Afghanistan; U.S. Forces-Afghanistan; US Forces Afghanistan; U.S. Forces Afghanistan; United States Forces-Afghanistan; United States Forces Afghanistan; USFOR-A; Operation Freedom's Sentinel; Operation Freedoms Sentinel; Freedom's Sentinel; US forces in Afghanistan; U.S. forces in Afghanistan; US military in Afghanistan; U.S. military in Afghanistan",
    ),
  },
  {
    id: "oef",
    name: "Operation Enduring Freedom",
    kind: "military",
    armed: true,
    from: "2001-10-07",
    to: "2014-12-31",
    near: ["us", "isaf", "coalition"],
    aliases: names(
      "Operation Enduring Freedom; Enduring Freedom; US-led coalition in Afghanistan; U.S.-led coalition in Afghanistan; OEF",
    ),
  },
  {
    id: "cia",
    name: "CIA",
    kind: "military",
    armed: true,
    of: "us",
    aliases: names("CIA; C.I.A.; Central Intelligence Agency"),
  },
  {
    id: "nrf",
    name: "National Resistance Front",
    kind: "armed-group",
    armed: true,
    from: "2021-08-17",
    aliases: names(
      "National Resistance Front of Afghanistan; National Resistance Front; NRF; Afghanistan Freedom Front; Northern Alliance; Panjshir resistance",
    ),
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
    aliases: names("Bureau of Investigative Journalism; Long War Journal; New America Foundation"),
  },
  {
    id: "sigar",
    name: "SIGAR",
    kind: "state",
    of: "us",
    from: "2008-01-28",
    aliases: names("SIGAR; Special Inspector General for Afghanistan Reconstruction"),
  },
  {
    id: "pakistan-army",
    name: "Pakistan Armed Forces",
    kind: "military",
    armed: true,
    of: "pakistan",
    aliases: [
      ...bodies(
        PAKISTAN,
        "armed forces; army; military; air force; forces; troops; security forces; Defence Ministry; Ministry of Defence",
      ),
      ...names(
        "Inter-Services Public Relations; ISPR; Inter-Services Intelligence; Pakistan Army; Pakistan Air Force; Frontier Corps",
      ),
    ],
  },
  {
    id: "ttp",
    name: "Tehrik-i-Taliban Pakistan",
    kind: "armed-group",
    armed: true,
    from: "2007-12-14",
    near: ["militants", "taliban"],
    aliases: names(
      "Tehrik-i-Taliban Pakistan; Tehrik-e-Taliban Pakistan; Tehreek-e-Taliban Pakistan; Tehreek-i-Taliban Pakistan; Pakistani Taliban; Pakistan Taliban; TTP; Jamaat-ul-Ahrar",
    ),
  },
];

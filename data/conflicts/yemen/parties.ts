import type { PartyEntry } from "../../../src/model/party.js";
import { bodies, names } from "../names.js";

const YEMEN = { noun: "Yemen", adjective: "Yemeni" };
const SAUDI = { noun: "Saudi Arabia", adjective: "Saudi" };
const UAE = { noun: "UAE", adjective: "Emirati" };

/** Parties of the war in Yemen since 2014 and of the attacks on shipping in the Red Sea. */
export const YEMEN_PARTIES: readonly PartyEntry[] = [
  {
    id: "houthis",
    name: "Houthis",
    kind: "armed-group",
    armed: true,
    near: ["rebels"],
    aliases: names(
      "Houthis; Houthi; Huthis; Huthi; al-Houthis; al-Houthi; Houthi rebels; Huthi rebels; Houthi movement; Houthi militia; Houthi militias; Houthi fighters; Houthi forces; Houthi group; Houthi authorities; Houthi government; Houthi insurgents; Iran-backed Houthis; Iran-aligned Houthis; Ansar Allah; Ansarallah; Ansarullah; Ansar Allah movement; army and popular committees; Army and Popular Committees; army and Popular Committees; army and the popular committees; Supreme Political Council; National Salvation Government; Abdul-Malik al-Houthi; Abdulmalik al-Houthi; Abdel-Malek al-Houthi; Yahya Saree; Yahya Sarea; Yahya Sare'e",
    ),
    adjectives: ["Houthi-held", "Houthi-controlled", "Houthi-run", "Houthi-led", "Houthi-affiliated", "Huthi-held"],
    note: "Held Sanaa from 21 September 2014; at times with forces loyal to Ali Abdullah Saleh, until December 2017.",
  },
  {
    id: "houthi-health-ministry",
    name: "Houthi-run health ministry",
    kind: "medical",
    of: "houthis",
    aliases: names(
      "Houthi-run health ministry; Houthi-controlled health ministry; Houthi health ministry; Houthi ministry of health; rebel-run health ministry; rebel-controlled health ministry; Sanaa health ministry; Sana'a health ministry; Health Ministry in Sanaa; health ministry in Sana'a; Yemeni health ministry; Yemeni Ministry of Health; Yemen's health ministry; Yemen's Ministry of Health",
    ),
    note: "From 2015 reports mostly mean the ministry in Sanaa when they say the Yemeni health ministry.",
  },
  {
    id: "saleh-forces",
    name: "Forces loyal to Ali Abdullah Saleh",
    kind: "armed-group",
    armed: true,
    near: ["houthis"],
    aliases: names(
      "Saleh loyalists; pro-Saleh forces; Saleh forces; Ali Abdullah Saleh; Ali Abdallah Saleh; General People's Congress; General Peoples Congress; Yemeni Republican Guard",
    ),
    note: "Allied with the Houthis from 2014 until Saleh was killed on 4 December 2017; his nephew's forces then fought them.",
  },
  {
    id: "saudi-coalition",
    name: "Saudi-led coalition",
    kind: "military",
    armed: true,
    from: "2015-03-26",
    near: ["saudi-arabia", "uae", "coalition"],
    aliases: names(
      "Saudi-led coalition; Saudi-led Arab coalition; Saudi-led military coalition; Saudi-led international coalition; Saudi-led alliance; Saudi-UAE coalition; Saudi-Emirati coalition; Saudi/UAE-led coalition; Saudi and UAE-led coalition; Saudi-Emirati-led coalition; Saudi coalition; Saudi-American coalition; US-Saudi coalition; US-backed Saudi-led coalition; Arab coalition; Arab alliance; Coalition to Support Legitimacy; Coalition to Support Legitimacy in Yemen; Coalition to Restore Legitimacy in Yemen; Operation Decisive Storm; Decisive Storm; Operation Restoring Hope; Saudi-led forces; Saudi-led warplanes; Gulf Arab troops; Gulf Arab forces; Gulf Arab coalition; Gulf coalition; US-Saudi aggression; US-Saudi aggressors; Saudi-American aggression; American-Saudi aggression; Saudi aggression; US-backed Saudi aggression; US-backed Saudi-led aggression; Saudi-led aggression; Saudi-led aggression coalition; US-Saudi-Emirati aggression; Saudi aggression coalition; Saudi-led coalition warplanes",
    ),
    adjectives: ["Saudi-led", "Saudi-UAE", "Saudi-Emirati"],
  },
  {
    id: "jiat",
    name: "Joint Incidents Assessment Team",
    kind: "military",
    of: "saudi-coalition",
    from: "2016-01-31",
    aliases: names("Joint Incidents Assessment Team; Joint Incident Assessment Team; JIAT"),
  },
  {
    id: "saudi-forces",
    name: "Saudi armed forces",
    kind: "military",
    armed: true,
    of: "saudi-arabia",
    near: ["saudi-coalition"],
    aliases: bodies(
      SAUDI,
      "armed forces; army; military; air force; air defence; air defences; air defence forces; forces; troops; border guards; National Guard; Defence Ministry; Ministry of Defence; Interior Ministry; civil defence",
    ),
  },
  {
    id: "uae-forces",
    name: "Emirati armed forces",
    kind: "military",
    armed: true,
    of: "uae",
    near: ["saudi-coalition"],
    aliases: bodies(
      UAE,
      "armed forces; army; military; air force; forces; troops; Defence Ministry; Ministry of Defence",
    ),
  },
  {
    id: "yemen-gov",
    name: "Internationally recognised government of Yemen",
    kind: "state",
    armed: true,
    of: "yemen",
    aliases: [
      ...bodies(
        YEMEN,
        "government; authorities; presidency; Foreign Ministry; Interior Ministry; Ministry of Foreign Affairs",
      ),
      ...names(
        "internationally recognised government of Yemen; internationally recognized government of Yemen; Yemen's internationally recognised government; Yemen's internationally recognized government; Hadi government; Abd-Rabbu Mansour Hadi; Abdrabbuh Mansur Hadi; Abd Rabbo Mansour Hadi; Abed Rabbo Mansour Hadi; pro-Hadi forces; Hadi loyalists; pro-government Yemeni forces; Presidential Leadership Council; Aden government; Aden-based government; Rashad al-Alimi",
      ),
    ],
    note: "In Aden or abroad since 2015; under the Presidential Leadership Council from 7 April 2022.",
  },
  {
    id: "yemen-army",
    name: "Yemeni armed forces",
    kind: "military",
    armed: true,
    of: "yemen",
    near: ["yemen-gov", "houthis"],
    aliases: bodies(
      YEMEN,
      "armed forces; army; military; air force; forces; troops; National Army; Defence Ministry; Ministry of Defence; security forces; National Resistance",
    ),
    note: "Both the government and the Houthis call their forces so.",
  },
  {
    id: "stc",
    name: "Southern Transitional Council",
    kind: "armed-group",
    armed: true,
    from: "2017-05-11",
    near: ["uae"],
    aliases: names(
      "Southern Transitional Council; STC; southern separatists; Yemeni separatists; Security Belt; Security Belt forces; Southern Movement; Southern Resistance; Shabwani Elite; Shabwa Elite Forces; Hadrami Elite; Shabwa Defence Forces",
    ),
  },
  {
    id: "giants-brigades",
    name: "Giants Brigades",
    kind: "armed-group",
    armed: true,
    of: "yemen",
    near: ["uae"],
    aliases: names(
      "Giants Brigades; Giants Brigade; al-Amaliqa; Amaliqa Brigades; Joint Forces on the West Coast; Tihama Resistance; Guards of the Republic",
    ),
  },
  {
    id: "popular-resistance-yemen",
    name: "Popular Resistance (Yemen)",
    kind: "armed-group",
    armed: true,
    of: "yemen",
    aliases: names(
      "Popular Resistance; Popular Resistance Committees of Yemen; Islah; al-Islah; Islah party; Yemeni tribesmen; anti-Houthi forces; anti-Houthi fighters",
    ),
  },
  {
    id: "aqap",
    name: "Al-Qaeda in the Arabian Peninsula",
    kind: "armed-group",
    armed: true,
    from: "2009-01-20",
    near: ["al-qaeda", "militants"],
    aliases: names(
      "Al-Qaeda in the Arabian Peninsula; Al Qaeda in the Arabian Peninsula; al-Qaida in the Arabian Peninsula; Al Qaida in the Arabian Peninsula; AQAP; Ansar al-Sharia in Yemen; Yemeni al-Qaeda; al-Qaeda in Yemen; Al Qaeda in Yemen; Yemen's al-Qaeda",
    ),
  },
  {
    id: "is-yemen",
    name: "Islamic State in Yemen",
    kind: "armed-group",
    armed: true,
    from: "2014-11-13",
    near: ["is", "militants"],
    aliases: names("Islamic State in Yemen; ISIS in Yemen; IS in Yemen; ISIS-Yemen; IS-Yemen"),
  },
  {
    id: "yemen-data-project",
    name: "Yemen Data Project",
    kind: "monitor",
    aliases: names("Yemen Data Project; YDP"),
  },
  {
    id: "mwatana",
    name: "Mwatana for Human Rights",
    kind: "monitor",
    aliases: names("Mwatana for Human Rights; Mwatana; Mwatana Organisation for Human Rights"),
  },
  {
    id: "cimp",
    name: "Civilian Impact Monitoring Project",
    kind: "monitor",
    aliases: names("Civilian Impact Monitoring Project; CIMP"),
  },
  {
    id: "lcrd",
    name: "Legal Centre for Rights and Development",
    kind: "monitor",
    near: ["houthis"],
    aliases: names("Legal Centre for Rights and Development; LCRD"),
  },
  {
    id: "eye-of-humanity",
    name: "Eye of Humanity Centre",
    kind: "monitor",
    near: ["houthis"],
    aliases: names("Eye of Humanity Centre; Eye of Humanity Centre for Rights and Development; Ain al-Insaniya Centre"),
  },
  {
    id: "entesaf",
    name: "Entesaf",
    kind: "monitor",
    near: ["houthis"],
    aliases: names("Entesaf Organisation; Entisaf Organisation"),
  },
  {
    id: "group-of-eminent-experts",
    name: "UN Group of Eminent Experts on Yemen",
    kind: "international",
    of: "un",
    from: "2017-12-04",
    to: "2021-10-07",
    aliases: names(
      "Group of Eminent Experts; Group of Eminent Experts on Yemen; UN Group of Eminent Experts; Group of Eminent International and Regional Experts on Yemen",
    ),
  },
  {
    id: "yemen-panel-of-experts",
    name: "UN Panel of Experts on Yemen",
    kind: "international",
    of: "un",
    from: "2014-02-26",
    aliases: names("UN Panel of Experts on Yemen; Panel of Experts on Yemen; UN experts on Yemen"),
  },
  {
    id: "unmha",
    name: "UN Mission to support the Hudaydah Agreement",
    kind: "international",
    of: "un",
    from: "2019-01-16",
    aliases: names(
      "UNMHA; UN Mission to support the Hudaydah Agreement; UN Mission to Support the Hodeidah Agreement; Redeployment Coordination Committee",
    ),
  },
  {
    id: "yemen-red-crescent",
    name: "Yemen Red Crescent Society",
    kind: "medical",
    aliases: names("Yemen Red Crescent; Yemeni Red Crescent; Yemen Red Crescent Society; Yemeni Red Crescent Society"),
  },
  {
    id: "red-sea-operations",
    name: "US and British operations in the Red Sea",
    kind: "military",
    armed: true,
    from: "2023-12-18",
    near: ["us", "uk"],
    aliases: names(
      "Operation Prosperity Guardian; Prosperity Guardian; Operation Poseidon Archer; Poseidon Archer; US-UK coalition; US-British coalition; American-British coalition; US-British aggression; American-British aggression; Operation Rough Rider",
    ),
    adjectives: ["US-British", "US-UK", "American-British"],
  },
  {
    id: "eunavfor-aspides",
    name: "EUNAVFOR Aspides",
    kind: "military",
    armed: true,
    of: "eu",
    from: "2024-02-19",
    aliases: names("EUNAVFOR Aspides; Operation Aspides; Aspides"),
  },
  {
    id: "ukmto",
    name: "UK Maritime Trade Operations",
    kind: "monitor",
    of: "uk",
    aliases: names("UK Maritime Trade Operations; United Kingdom Maritime Trade Operations; UKMTO"),
  },
  { id: "ambrey", name: "Ambrey", kind: "monitor", aliases: names("Ambrey") },
];

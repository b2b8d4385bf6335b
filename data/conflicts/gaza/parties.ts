import type { PartyEntry } from "../../../src/model/party.js";
import { bodies, names } from "../names.js";

const ISRAEL = { noun: "Israel", adjective: "Israeli" };
const PALESTINE = { noun: "Palestine", adjective: "Palestinian" };
const LEBANON = { noun: "Lebanon", adjective: "Lebanese" };

const PALESTINIAN: readonly PartyEntry[] = [
  {
    id: "hamas",
    name: "Hamas",
    kind: "armed-group",
    armed: true,
    near: ["militants"],
    aliases: names(
      "Hamas; Islamic Resistance Movement; Hamas movement; Hamas fighters; Hamas militants; Hamas government; Hamas authorities; Gaza authorities; Gaza government; Hamas police; Hamas-run police; Gaza police",
    ),
    adjectives: ["Hamas-run", "Hamas-controlled", "Hamas-led", "Hamas-ruled", "Hamas-affiliated"],
    note: "Rules the Gaza Strip since 14 June 2007.",
  },
  {
    id: "qassam",
    name: "Izz ad-Din al-Qassam Brigades",
    kind: "armed-group",
    armed: true,
    of: "hamas",
    aliases: names(
      "Qassam Brigades; al-Qassam Brigades; Al Qassam Brigades; Izz ad-Din al-Qassam Brigades; Izz al-Din al-Qassam Brigades; Izz el-Deen al-Qassam Brigades; Ezzedine al-Qassam Brigades; Ezzedeen al-Qassam Brigades; al-Qassam; Nukhba",
    ),
  },
  {
    id: "pij",
    name: "Palestinian Islamic Jihad",
    kind: "armed-group",
    armed: true,
    near: ["militants"],
    aliases: names(
      "Palestinian Islamic Jihad; Islamic Jihad; Islamic Jihad movement; PIJ; al-Quds Brigades; Al Quds Brigades; Saraya al-Quds",
    ),
  },
  {
    id: "palestinian-factions",
    name: "Palestinian armed factions",
    kind: "armed-group",
    armed: true,
    near: ["hamas", "pij", "militants"],
    aliases: names(
      "Palestinian factions; Palestinian armed groups; Palestinian militants; Palestinian gunmen; Palestinian fighters; Palestinian resistance; Palestinian militant groups; Gaza militants; Gaza factions; militants in Gaza; Gaza terrorists; terrorists in Gaza; Popular Resistance Committees; Nasser Salah al-Deen Brigades; al-Nasser Salah al-Din Brigades; Mujahideen Brigades; Jenin Brigade; Jenin Brigades; Lions' Den; Lions Den",
    ),
  },
  {
    id: "pflp",
    name: "Popular Front for the Liberation of Palestine",
    kind: "armed-group",
    armed: true,
    near: ["palestinian-factions"],
    aliases: names("Popular Front for the Liberation of Palestine; PFLP; Abu Ali Mustafa Brigades"),
  },
  {
    id: "fatah",
    name: "Fatah",
    kind: "armed-group",
    near: ["palestinian-authority"],
    aliases: names("Fatah; Fatah movement"),
  },
  {
    id: "aqsa-brigades",
    name: "Al-Aqsa Martyrs' Brigades",
    kind: "armed-group",
    armed: true,
    of: "fatah",
    near: ["palestinian-factions"],
    aliases: names(
      "Al-Aqsa Martyrs' Brigades; Al-Aqsa Martyrs Brigades; Al-Aqsa Martyrs' Brigade; Al-Aqsa Martyrs Brigade",
    ),
  },
  {
    id: "palestinian-authority",
    name: "Palestinian Authority",
    kind: "state",
    of: "palestine",
    from: "1994-05-04",
    aliases: [
      ...names(
        "Palestinian Authority; Palestinian National Authority; Palestine Liberation Organisation; PLO; Mahmoud Abbas; Ramallah-based government; Palestinian Authority government",
      ),
      ...bodies(
        PALESTINE,
        "presidency; government; Foreign Ministry; Ministry of Foreign Affairs; Prisoners' Society; Prisoners Society",
      ),
    ],
  },
  {
    id: "palestinian-security-forces",
    name: "Palestinian security forces",
    kind: "military",
    armed: true,
    of: "palestinian-authority",
    aliases: bodies(PALESTINE, "security forces; police; security services"),
  },
  {
    id: "gaza-health-ministry",
    name: "Gaza Health Ministry",
    kind: "medical",
    of: "hamas",
    near: ["palestinian-health-ministry"],
    aliases: names(
      "Gaza Health Ministry; Gaza's Health Ministry; Gaza Ministry of Health; Gaza's Ministry of Health; Health Ministry in Gaza; Ministry of Health in Gaza; Hamas-run Health Ministry; Hamas-run Ministry of Health; Hamas-controlled Health Ministry; Hamas-led Health Ministry; Hamas Health Ministry; Palestinian Health Ministry in Gaza; Palestinian Ministry of Health in Gaza; Gaza health authorities; Gaza health officials; health authorities in Gaza; health officials in Gaza; Hamas-run health authorities",
    ),
  },
  {
    id: "palestinian-health-ministry",
    name: "Palestinian Health Ministry",
    kind: "medical",
    of: "palestinian-authority",
    near: ["gaza-health-ministry"],
    aliases: bodies(PALESTINE, "Health Ministry; Ministry of Health; health officials; health authorities"),
    note: "The ministry in Ramallah; many reports call the one in Gaza so.",
  },
  {
    id: "gaza-media-office",
    name: "Gaza Government Media Office",
    kind: "media",
    of: "hamas",
    aliases: names(
      "Gaza Government Media Office; Gaza's Government Media Office; Government Media Office; Government Media Office in Gaza; Gaza media office; Hamas media office; Hamas government media office; Gaza's media office",
    ),
  },
  {
    id: "gaza-interior-ministry",
    name: "Gaza Interior Ministry",
    kind: "state",
    of: "hamas",
    aliases: names(
      "Gaza Interior Ministry; Gaza's Interior Ministry; Hamas-run Interior Ministry; Interior Ministry in Gaza; Gaza Ministry of Interior; Hamas Interior Ministry",
    ),
  },
  {
    id: "gaza-civil-defence",
    name: "Gaza Civil Defence",
    kind: "medical",
    of: "hamas",
    near: ["white-helmets"],
    aliases: names(
      "Gaza Civil Defence; Gaza's Civil Defence; Palestinian Civil Defence; Civil Defence in Gaza; Gaza Civil Defence agency; Gaza's Civil Defence agency; Palestinian Civil Defence agency; Civil Defence agency in Gaza; Civil Emergency Service; Gaza Civil Emergency Service; Palestinian Civil Emergency Service; Mahmud Bassal; Mahmoud Basal",
    ),
    note: 'Reports that have named it go on with "civil defence", which is also the Syrian one\'s name.',
  },
  {
    id: "prcs",
    name: "Palestine Red Crescent Society",
    kind: "medical",
    near: ["icrc"],
    aliases: names(
      "Palestine Red Crescent Society; Palestinian Red Crescent Society; Palestine Red Crescent; Palestinian Red Crescent; PRCS",
    ),
  },
  {
    id: "pchr",
    name: "Palestinian Centre for Human Rights",
    kind: "monitor",
    aliases: names("Palestinian Centre for Human Rights; PCHR"),
  },
  {
    id: "al-mezan",
    name: "Al Mezan Center for Human Rights",
    kind: "monitor",
    aliases: names("Al Mezan; Al-Mezan; Al Mezan Centre for Human Rights; Al-Mezan Centre for Human Rights"),
  },
  { id: "al-haq", name: "Al-Haq", kind: "monitor", aliases: names("Al-Haq; Al Haq") },
  {
    id: "euro-med",
    name: "Euro-Med Human Rights Monitor",
    kind: "monitor",
    aliases: names(
      "Euro-Med Human Rights Monitor; Euro-Med Monitor; Euro-Med; Euro-Mediterranean Human Rights Monitor",
    ),
  },
];

const ISRAELI: readonly PartyEntry[] = [
  {
    id: "israel-gov",
    name: "Israeli government",
    kind: "state",
    of: "israel",
    aliases: [
      ...bodies(
        ISRAEL,
        "government; authorities; cabinet; security cabinet; war cabinet; Foreign Ministry; Ministry of Foreign Affairs; prime minister's office; Prime Ministers Office",
      ),
      ...names(
        "Netanyahu; Benjamin Netanyahu; Binyamin Netanyahu; Netanyahu government; Tel Aviv regime; Zionist regime; Zionist entity",
      ),
    ],
  },
  {
    id: "israel-mod",
    name: "Israeli Defence Ministry",
    kind: "military",
    of: "israel",
    aliases: bodies(ISRAEL, "Defence Ministry; Ministry of Defence"),
  },
  {
    id: "israel-army-units",
    name: "Israeli forces",
    kind: "military",
    armed: true,
    of: "israel",
    near: ["idf"],
    aliases: [
      ...bodies(
        ISRAEL,
        "navy; troops; soldiers; armed forces; occupation forces; occupation army; security forces; special forces",
      ),
      "Israeli Defence Forces",
      ...names(
        "IDF Spokesperson's Unit; IDF Spokespersons Unit; IDF spokesperson; IAF; Israeli occupation; Iron Dome; Avichay Adraee; Daniel Hagari",
      ),
    ],
  },
  {
    id: "cogat",
    name: "COGAT",
    kind: "military",
    of: "israel",
    aliases: names(
      "COGAT; Coordinator of Government Activities in the Territories; Coordination of Government Activities in the Territories",
    ),
  },
  {
    id: "shin-bet",
    name: "Shin Bet",
    kind: "military",
    armed: true,
    of: "israel",
    aliases: names("Shin Bet; Shabak; Israel Security Agency"),
  },
  {
    id: "israel-police",
    name: "Israel Police",
    kind: "military",
    armed: true,
    of: "israel",
    aliases: [...bodies(ISRAEL, "police; border police; prison service"), "Israel Police"],
  },
  {
    id: "mda",
    name: "Magen David Adom",
    kind: "medical",
    of: "israel",
    aliases: names("Magen David Adom; MDA; ZAKA; Israeli ambulance service; Israel's ambulance service"),
  },
  {
    id: "israeli-settlers",
    name: "Israeli settlers",
    kind: "armed-group",
    armed: true,
    near: ["israel"],
    aliases: names("Israeli settlers; Jewish settlers; settlers; armed settlers"),
    adjectives: ["settler"],
  },
  { id: "btselem", name: "B'Tselem", kind: "monitor", aliases: names("B'Tselem; BTselem; Btselem") },
  {
    id: "breaking-the-silence",
    name: "Breaking the Silence",
    kind: "monitor",
    aliases: names("Breaking the Silence; Yesh Din"),
  },
  {
    id: "hostages-forum",
    name: "Hostages and Missing Families Forum",
    kind: "other",
    from: "2023-10-07",
    aliases: names("Hostages and Missing Families Forum; Hostages Families Forum; Hostage Families Forum"),
  },
];

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
    aliases: bodies(
      LEBANON,
      "Health Ministry; Ministry of Health; Public Health Ministry; Ministry of Public Health; Red Cross; Civil Defence",
    ),
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
export const GAZA_PARTIES: readonly PartyEntry[] = [...PALESTINIAN, ...ISRAELI, ...LEBANESE_AND_AID];

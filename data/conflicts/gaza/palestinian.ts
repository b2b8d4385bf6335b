import type { PartyEntry } from "../../../src/model/party.js";
import { bodies, names } from "../names.js";

const PALESTINE = { noun: "Palestine", adjective: "Palestinian" };

/** Palestinian groups, authorities, services and monitors. */
export const PALESTINIAN_PARTIES: readonly PartyEntry[] = [
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
    id: "dflp",
    name: "Democratic Front for the Liberation of Palestine",
    kind: "armed-group",
    armed: true,
    near: ["palestinian-factions"],
    aliases: names("Democratic Front for the Liberation of Palestine; DFLP; National Resistance Brigades"),
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

import type { PartyEntry } from "../../../src/model/party.js";
import { bodies, names } from "../names.js";

const MALI = { noun: "Mali", adjective: "Malian" };
const BURKINA = { noun: "Burkina Faso", adjective: "Burkinabe" };
const NIGER = { noun: "Niger", adjective: "Nigerien" };
const NIGERIA = { noun: "Nigeria", adjective: "Nigerian" };
const CHAD = { noun: "Chad", adjective: "Chadian" };
const CAMEROON = { noun: "Cameroon", adjective: "Cameroonian" };
const FRANCE = { noun: "France", adjective: "French" };

const FORCES =
  "army; military; armed forces; forces; troops; soldiers; air force; security forces; Defence Ministry; Ministry of Defence; general staff; gendarmerie; police";
const GOVERNMENT =
  "government; authorities; junta; transitional government; military government; Security Ministry; Interior Ministry";

const STATES_OF_THE_SAHEL: readonly PartyEntry[] = [
  {
    id: "mali-army",
    name: "Malian Armed Forces",
    kind: "military",
    armed: true,
    of: "mali",
    aliases: [...bodies(MALI, FORCES), ...names("FAMa; FAMAs; Forces Armées Maliennes; Forces armees maliennes")],
  },
  {
    id: "mali-gov",
    name: "Malian government",
    kind: "state",
    of: "mali",
    aliases: [
      ...bodies(MALI, GOVERNMENT),
      ...names("Bamako junta; Assimi Goita; Assimi Goïta; Ibrahim Boubacar Keita"),
    ],
  },
  {
    id: "burkina-army",
    name: "Burkina Faso Armed Forces",
    kind: "military",
    armed: true,
    of: "burkina-faso",
    aliases: [
      ...bodies(BURKINA, FORCES),
      ...names(
        "Burkina Faso army; Burkina Faso military; Burkina Faso's Rapid Intervention Battalions; Burkina Faso troops; Burkina Faso soldiers",
      ),
    ],
  },
  {
    id: "burkina-gov",
    name: "Burkinabe government",
    kind: "state",
    of: "burkina-faso",
    aliases: [
      ...bodies(BURKINA, GOVERNMENT),
      ...names(
        "Burkina Faso junta; Burkina Faso government; Ibrahim Traore; Ibrahim Traoré; Agence d'information du Burkina",
      ),
    ],
  },
  {
    id: "vdp",
    name: "Volunteers for the Defence of the Homeland",
    kind: "armed-group",
    armed: true,
    of: "burkina-faso",
    from: "2020-01-21",
    aliases: names(
      "Volunteers for the Defence of the Homeland; Volunteers for the Defence of the Fatherland; Homeland Defence Volunteers; VDP; VDPs; Volontaires pour la défense de la patrie; Koglweogo; Koglweogos",
    ),
  },
  {
    id: "niger-army",
    name: "Niger Armed Forces",
    kind: "military",
    armed: true,
    of: "niger",
    aliases: [...bodies(NIGER, FORCES), ...names("Niger army; Niger military; Niger soldiers; Niger troops")],
  },
  {
    id: "niger-gov",
    name: "Nigerien government",
    kind: "state",
    of: "niger",
    aliases: [
      ...bodies(NIGER, GOVERNMENT),
      ...names(
        "Niger junta; Niger government; Abdourahamane Tchiani; Abdourahmane Tiani; National Council for the Safeguard of the Homeland; CNSP",
      ),
    ],
  },
  {
    id: "aes",
    name: "Alliance of Sahel States",
    kind: "military",
    armed: true,
    from: "2023-09-16",
    near: ["mali", "niger", "burkina-faso"],
    aliases: names("Alliance of Sahel States; Alliance des États du Sahel; Confederation of Sahel States; AES"),
  },
  {
    id: "chad-army",
    name: "Chadian National Army",
    kind: "military",
    armed: true,
    of: "chad",
    aliases: [
      ...bodies(CHAD, `${FORCES}; National Army; government; authorities`),
      ...names("Idriss Deby; Idriss Déby; Mahamat Idriss Deby; Mahamat Deby"),
    ],
  },
  {
    id: "nigeria-army",
    name: "Nigerian Armed Forces",
    kind: "military",
    armed: true,
    of: "nigeria",
    aliases: [
      ...bodies(NIGERIA, `${FORCES}; Defence Headquarters`),
      ...names("Operation Hadin Kai; Operation Lafiya Dole; Operation Lafiya Dole's Theatre Command"),
    ],
  },
  {
    id: "nigeria-authorities",
    name: "Nigerian authorities",
    kind: "state",
    of: "nigeria",
    aliases: [
      ...bodies(NIGERIA, "government; authorities; presidency; National Emergency Management Agency; Red Cross"),
      ...names(
        "NEMA; SEMA; Borno governor; Borno State government; Borno State governor; Yobe governor; Yobe State government; Zamfara governor; Zamfara State government; Zamfara police; Borno police; Borno State Emergency Management Agency; Kaduna State government; Katsina police",
      ),
    ],
  },
  {
    id: "civilian-jtf",
    name: "Civilian Joint Task Force",
    kind: "armed-group",
    armed: true,
    near: ["nigeria"],
    aliases: names("Civilian Joint Task Force; Civilian JTF"),
  },
  {
    id: "cameroon-army",
    name: "Cameroonian Armed Forces",
    kind: "military",
    armed: true,
    of: "cameroon",
    aliases: [
      ...bodies(CAMEROON, `${FORCES}; government; authorities`),
      ...names("Rapid Intervention Battalion of Cameroon; Cameroon army; Cameroon military; Cameroon soldiers"),
    ],
  },
];

const MISSIONS: readonly PartyEntry[] = [
  {
    id: "france-army",
    name: "French armed forces",
    kind: "military",
    armed: true,
    of: "france",
    aliases: [
      ...bodies(
        FRANCE,
        `${FORCES}; special forces; Armed Forces Ministry; Ministry of the Armed Forces; Ministry of Armed Forces; military staff`,
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
    near: ["moscow"],
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

const ARMED_GROUPS: readonly PartyEntry[] = [
  {
    id: "jnim",
    name: "Jama'at Nusrat al-Islam wal-Muslimin",
    kind: "armed-group",
    armed: true,
    from: "2017-03-02",
    near: ["al-qaeda", "militants", "aqim"],
    aliases: names(
      "Jama'at Nusrat al-Islam wal-Muslimin; Jama'at Nasr al-Islam wal Muslimin; Jamaat Nusrat al-Islam wal-Muslimin; Jama'a Nusrat ul-Islam wa al-Muslimin; Jamaat Nusrat al-Islam wal Muslimeen; Group for the Support of Islam and Muslims; Group to Support Islam and Muslims; Support Group for Islam and Muslims; GSIM; JNIM; Iyad Ag Ghali",
    ),
  },
  {
    id: "aqim",
    name: "Al-Qaeda in the Islamic Maghreb",
    kind: "armed-group",
    armed: true,
    from: "2007-01-24",
    near: ["al-qaeda", "militants", "jnim"],
    aliases: names(
      "Al-Qaeda in the Islamic Maghreb; Al Qaeda in the Islamic Maghreb; Al-Qaida in the Islamic Maghreb; Al Qaida in the Islamic Maghreb; AQIM; AQMI",
    ),
  },
  {
    id: "ansar-dine",
    name: "Ansar Dine",
    kind: "armed-group",
    armed: true,
    near: ["jnim", "militants"],
    aliases: names("Ansar Dine; Ansar Eddine; Ansar al-Din; Ansar ud-Dine"),
  },
  {
    id: "macina",
    name: "Macina Liberation Front",
    kind: "armed-group",
    armed: true,
    near: ["jnim", "militants"],
    aliases: names(
      "Macina Liberation Front; Katiba Macina; Katibat Macina; Macina Katiba; Macina Brigade; Amadou Koufa; Amadou Kouffa",
    ),
  },
  {
    id: "mourabitoun",
    name: "Al-Mourabitoun",
    kind: "armed-group",
    armed: true,
    near: ["aqim", "jnim", "militants"],
    aliases: names(
      "Al-Mourabitoun; Al Mourabitoun; Al-Murabitoun; Mokhtar Belmokhtar; MUJAO; Movement for Oneness and Jihad in West Africa; Movement for Unity and Jihad in West Africa",
    ),
  },
  {
    id: "ansaroul-islam",
    name: "Ansaroul Islam",
    kind: "armed-group",
    armed: true,
    near: ["jnim", "militants"],
    aliases: names("Ansaroul Islam; Ansarul Islam; Ansar ul Islam"),
  },
  {
    id: "isgs",
    name: "Islamic State Sahel Province",
    kind: "armed-group",
    armed: true,
    from: "2015-05-15",
    near: ["is", "militants", "iswap"],
    aliases: names(
      "Islamic State Sahel Province; Islamic State in the Greater Sahara; Islamic State in the Great Sahara; Islamic State in Greater Sahara; Islamic State in the Sahel; Islamic State Sahel; ISGS; EIGS; ISSP; Lakurawa",
    ),
  },
  {
    id: "boko-haram",
    name: "Boko Haram",
    kind: "armed-group",
    armed: true,
    near: ["militants", "iswap"],
    aliases: names(
      "Boko Haram; Boko Haram militants; Boko Haram fighters; Boko Haram insurgents; Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; JAS; Abubakar Shekau",
    ),
  },
  {
    id: "iswap",
    name: "Islamic State West Africa Province",
    kind: "armed-group",
    armed: true,
    from: "2015-03-07",
    near: ["is", "militants", "boko-haram"],
    aliases: names(
      "Islamic State West Africa Province; Islamic State in West Africa Province; Islamic State's West Africa Province; Islamic State in West Africa; ISWAP; ISWA",
    ),
  },
  {
    id: "nigeria-bandits",
    name: "Bandits (Nigeria)",
    kind: "armed-group",
    armed: true,
    near: ["militants"],
    aliases: names("bandits; armed bandits; bandit; suspected bandits; bandit gangs"),
  },
  {
    id: "csp",
    name: "Coordination of Azawad Movements",
    kind: "armed-group",
    armed: true,
    from: "2014-06-10",
    near: ["rebels", "mnla", "fla"],
    aliases: names(
      "Coordination of Azawad Movements; Coordination of Movements of Azawad; CMA; CSP-PSD; CSP-DPA; CSP; Permanent Strategic Framework; Strategic Framework for the Defence of the People of Azawad; Permanent Strategic Framework for the Defence of the People of Azawad; Tuareg rebels; Tuareg separatists; Tuareg fighters; Tuareg rebel groups",
    ),
  },
  {
    id: "mnla",
    name: "National Movement for the Liberation of Azawad",
    kind: "armed-group",
    armed: true,
    from: "2011-10-16",
    near: ["rebels", "csp"],
    aliases: names(
      "National Movement for the Liberation of Azawad; MNLA; High Council for the Unity of Azawad; HCUA; Arab Movement of Azawad",
    ),
  },
  {
    id: "fla",
    name: "Azawad Liberation Front",
    kind: "armed-group",
    armed: true,
    from: "2024-11-30",
    near: ["rebels", "csp"],
    aliases: names("Azawad Liberation Front; Liberation Front of Azawad; Front for the Liberation of Azawad; FLA"),
  },
  {
    id: "gatia",
    name: "GATIA",
    kind: "armed-group",
    armed: true,
    from: "2014-08-14",
    near: ["mali"],
    aliases: names(
      "GATIA; Imghad Tuareg Self-Defence Group; Imghad Tuareg Self-Defence Group and Allies; Movement for the Salvation of Azawad",
    ),
  },
  {
    id: "dan-na-ambassagou",
    name: "Dan Na Ambassagou",
    kind: "armed-group",
    armed: true,
    from: "2016-12-01",
    near: ["mali"],
    aliases: names(
      "Dan Na Ambassagou; Dan Nan Ambassagou; Dana Ambassagou; Dozo; Dozos; Dozo hunters; Dogon militia; Dogon militias; Dogon hunters; Donso; Bambara militia; Bambara militias",
    ),
  },
  {
    id: "fact",
    name: "Front for Change and Concord in Chad",
    kind: "armed-group",
    armed: true,
    from: "2016-04-01",
    near: ["rebels"],
    aliases: names("Front for Change and Concord in Chad"),
  },
];

const OBSERVERS: readonly PartyEntry[] = [
  {
    id: "kisal",
    name: "Kisal Observatory",
    kind: "monitor",
    aliases: names("Kisal Observatory; Observatoire Kisal; Kisal"),
  },
  {
    id: "cisc",
    name: "Collective Against Impunity and Stigmatisation of Communities",
    kind: "monitor",
    aliases: names(
      "Collective Against Impunity and Stigmatisation of Communities; Collective against Impunity and Stigmatization of Communities; CISC; Burkinabe Movement for Human and Peoples' Rights",
    ),
  },
  {
    id: "imouhagh",
    name: "Imouhagh International",
    kind: "monitor",
    aliases: names(
      "Imouhagh International; Kal Akal; CD-DPA; Collective for the Defence of the Rights of the People of Azawad",
    ),
  },
  {
    id: "site",
    name: "SITE Intelligence Group",
    kind: "monitor",
    aliases: names("SITE Intelligence Group; SITE Intelligence; Zagazola Makama"),
  },
];

/** Parties of the wars in Mali, Burkina Faso, Niger and around Lake Chad. */
export const SAHEL_PARTIES: readonly PartyEntry[] = [
  ...STATES_OF_THE_SAHEL,
  ...MISSIONS,
  ...ARMED_GROUPS,
  ...OBSERVERS,
];

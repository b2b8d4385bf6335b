import type { PartyEntry } from "../../../src/model/party.js";
import { bodies, names } from "../names.js";

const SUDAN = { noun: "Sudan", adjective: "Sudanese" };
const SOUTH_SUDAN = { noun: "South Sudan", adjective: "South Sudanese" };

/** Parties of the wars in Sudan (Darfur, Kordofan, since 2023 the whole country) and South Sudan. */
export const SUDAN_PARTIES: readonly PartyEntry[] = [
  {
    id: "saf",
    name: "Sudanese Armed Forces",
    kind: "military",
    armed: true,
    of: "sudan",
    aliases: [
      ...bodies(
        SUDAN,
        "Armed Forces; army; military; air force; forces; troops; soldiers; security forces; Defence Ministry; Ministry of Defence; general command",
      ),
      ...names(
        "Sudan Armed Forces; SAF; Abdel Fattah al-Burhan; Abdel Fattah Burhan; Abdel-Fattah Burhan; Abdel-Fattah al-Burhan; al-Burhan; General Burhan; army-aligned forces; Burhan's forces",
      ),
    ],
    adjectives: ["SAF-controlled", "SAF-held", "SAF-aligned", "army-aligned", "army-controlled", "army-held"],
  },
  {
    id: "rsf",
    name: "Rapid Support Forces",
    kind: "armed-group",
    armed: true,
    from: "2013-08-01",
    near: ["janjaweed"],
    aliases: names(
      "Rapid Support Forces; Rapid Support Force; RSF; Rapid Support militia; Rapid Support militias; RSF fighters; RSF militia; RSF paramilitaries; Mohamed Hamdan Dagalo; Mohammed Hamdan Dagalo; Mohamed Hamdan Daglo; Dagalo; Hemedti; Hemeti; Hemetti",
    ),
    adjectives: ["RSF-controlled", "RSF-held", "RSF-led", "RSF-aligned", "RSF-allied"],
    note: "Grew out of the Janjaweed; part of the state's forces until 15 April 2023.",
  },
  {
    id: "tasis",
    name: "Sudan Founding Alliance",
    kind: "state",
    of: "rsf",
    from: "2025-02-22",
    aliases: names(
      "Sudan Founding Alliance; Tasis; Tasees; Ta'sis; Government of Peace and Unity; RSF-led government; Sudan's parallel government",
    ),
  },
  {
    id: "janjaweed",
    name: "Janjaweed",
    kind: "armed-group",
    armed: true,
    near: ["rsf", "sudan"],
    aliases: names(
      "Janjaweed; Janjawid; Arab militias; Arab militia; Arab militiamen; Border Guards of Darfur; Popular Defence Forces",
    ),
  },
  {
    id: "sudan-gov",
    name: "Sudanese government",
    kind: "state",
    of: "sudan",
    aliases: [
      ...bodies(
        SUDAN,
        "government; authorities; Foreign Ministry; Ministry of Foreign Affairs; Interior Ministry; cabinet; Sovereignty Council; Sovereign Council; police",
      ),
      ...names(
        "Transitional Sovereignty Council; Sovereignty Council; Omar al-Bashir; Omar al Bashir; Port Sudan government; Port Sudan-based government; army-backed government; army-aligned government",
      ),
    ],
  },
  {
    id: "sudan-joint-force",
    name: "Joint Force of Armed Struggle Movements",
    kind: "armed-group",
    armed: true,
    near: ["saf"],
    from: "2023-04-27",
    aliases: names(
      "Joint Force of Armed Struggle Movements; Darfur Joint Force; Darfur Joint Protection Force; Joint Forces of the Armed Struggle Movements; Joint Protection Force; Minni Minnawi; Mini Minawi; Minni Arko Minnawi; Darfur governor; Darfur regional governor",
    ),
  },
  {
    id: "sla",
    name: "Sudan Liberation Movement",
    kind: "armed-group",
    armed: true,
    near: ["rebels"],
    aliases: names(
      "Sudan Liberation Army; Sudan Liberation Movement; Sudan Liberation Movement/Army; SLA; SLM; SLM/A; SLA-AW; SLA-MM; SLM-AW; SLA-Abdul Wahid; Abdul Wahid al-Nur; Abdel Wahid al-Nur; Abdul Wahid Nur",
    ),
  },
  {
    id: "jem",
    name: "Justice and Equality Movement",
    kind: "armed-group",
    armed: true,
    near: ["rebels"],
    aliases: names(
      "Justice and Equality Movement; JEM; Darfur rebels; Darfuri rebels; Sudan Revolutionary Front; Sudanese rebels",
    ),
  },
  {
    id: "splm-n",
    name: "Sudan People's Liberation Movement-North",
    kind: "armed-group",
    armed: true,
    from: "2011-07-09",
    near: ["rebels", "rsf"],
    aliases: names(
      "Sudan People's Liberation Movement-North; Sudan Peoples Liberation Movement-North; Sudan People's Liberation Movement-North (SPLM-N); SPLM-N; SPLA-N; SPLM-North; SPLA-North; SPLM-N al-Hilu; Abdelaziz al-Hilu; Abdel Aziz al-Hilu",
    ),
  },
  {
    id: "baraa-battalion",
    name: "Al-Baraa ibn Malik Battalion",
    kind: "armed-group",
    armed: true,
    near: ["saf"],
    aliases: names(
      "Al-Baraa ibn Malik Battalion; Al-Baraa bin Malik Brigade; Al-Baraa ibn Malik Brigade; El-Baraa ibn Malik Brigade; Sudan Shield Forces; Popular Resistance of Sudan; Sudanese Popular Resistance",
    ),
  },
  {
    id: "sudan-doctors-network",
    name: "Sudan Doctors Network",
    kind: "medical",
    aliases: names(
      "Sudan Doctors Network; Sudan Doctors' Network; Sudanese Doctors Network; Sudanese Doctors' Network",
    ),
  },
  {
    id: "sudan-doctors-union",
    name: "Sudan Doctors' Union",
    kind: "medical",
    aliases: names(
      "Sudan Doctors' Union; Sudan Doctors Union; Sudanese Doctors' Union; Sudanese Doctors Union; Sudan Doctors' Syndicate; Sudan Doctors Syndicate; Sudanese Doctors' Syndicate; Sudanese Doctors Syndicate; Sudan Doctors' Trade Union; Sudan Doctors Trade Union; Preliminary Committee of Sudan Doctors' Trade Union; Preliminary Committee of Sudan's Doctors' Trade Union; Central Committee of Sudan Doctors; Central Committee of Sudanese Doctors; Sudan Doctors' Committee; Sudan Doctors Committee; Sudanese American Physicians Association; CCSD",
    ),
  },
  {
    id: "sudan-health-ministry",
    name: "Sudanese Health Ministry",
    kind: "medical",
    of: "sudan",
    aliases: [
      ...bodies(
        SUDAN,
        "Health Ministry; Ministry of Health; federal Ministry of Health; Red Crescent; Red Crescent Society",
      ),
      ...names(
        "Khartoum State Ministry of Health; Khartoum State Health Ministry; North Darfur Ministry of Health; North Darfur health ministry; North Darfur Health Directorate",
      ),
    ],
  },
  {
    id: "sudan-states",
    name: "State governments of Sudan",
    kind: "state",
    of: "sudan",
    aliases: [
      "Khartoum",
      "North Darfur",
      "South Darfur",
      "West Darfur",
      "Central Darfur",
      "East Darfur",
      "North Kordofan",
      "South Kordofan",
      "West Kordofan",
      "Gezira",
      "Al Jazirah",
      "Sennar",
      "White Nile",
      "Blue Nile",
      "River Nile",
      "Red Sea",
      "Kassala",
      "Gedaref",
      "Northern State",
    ].flatMap((state) => [
      `${state} governor`,
      `governor of ${state}`,
      `${state} government`,
      `${state} state government`,
      `${state} media office`,
    ]),
  },
  {
    id: "emergency-lawyers",
    name: "Emergency Lawyers",
    kind: "monitor",
    aliases: names("Emergency Lawyers; Emergency Lawyers group; Darfur Bar Association; Darfur Lawyers Association"),
  },
  {
    id: "resistance-committees",
    name: "Resistance committees",
    kind: "monitor",
    aliases: names(
      "resistance committee; resistance committees; neighbourhood resistance committee; El Fasher Resistance Committee; El Fasher Resistance Committees; El-Fasher Resistance Committee; Al Fashir Resistance Committee; Wad Madani Resistance Committee; Madani Resistance Committee; South Khartoum Emergency Room; Emergency Response Rooms; Emergency Response Room; El Fasher Resistance Committees Coordination; Coordination of Resistance Committees; South Belt Emergency Room",
    ),
  },
  {
    id: "darfur-displaced",
    name: "General Coordination for Displaced Persons and Refugees in Darfur",
    kind: "monitor",
    aliases: names(
      "General Coordination for Displaced Persons and Refugees; General Coordination for Displaced Persons and Refugees in Darfur; General Coordination of Camps for Displaced Persons and Refugees; General Coordination for Displaced People and Refugees; Abu Shouk emergency room; Zamzam camp administration",
    ),
  },
  {
    id: "yale-hrl",
    name: "Yale Humanitarian Research Lab",
    kind: "monitor",
    aliases: names(
      "Yale Humanitarian Research Lab; Yale School of Public Health's Humanitarian Research Lab; Humanitarian Research Lab; Yale HRL; Yale University's Humanitarian Research Lab",
    ),
  },
  {
    id: "sudan-war-monitor",
    name: "Sudan War Monitor",
    kind: "monitor",
    aliases: names("Sudan War Monitor; Sudan Conflict Observatory; Sudan Conflict Monitor"),
  },
  {
    id: "sudan-tribune",
    name: "Sudan Tribune",
    kind: "media",
    aliases: names("Sudan Tribune; Radio Dabanga; Dabanga; SUNA; Sudan News Agency"),
  },
  {
    id: "unitams",
    name: "UNITAMS",
    kind: "international",
    of: "un",
    from: "2020-06-03",
    to: "2024-02-29",
    aliases: names(
      "UNITAMS; UN Integrated Transition Assistance Mission in Sudan; United Nations Integrated Transition Assistance Mission in Sudan",
    ),
  },
  {
    id: "unamid",
    name: "UNAMID",
    kind: "international",
    of: "un",
    from: "2007-12-31",
    to: "2020-12-31",
    aliases: names(
      "UNAMID; African Union-United Nations Hybrid Operation in Darfur; UN-African Union mission in Darfur; UN/African Union Mission in Darfur",
    ),
  },
  {
    id: "sudan-ffm",
    name: "UN Fact-Finding Mission for Sudan",
    kind: "international",
    of: "un",
    from: "2023-10-11",
    aliases: names(
      "UN Fact-Finding Mission for Sudan; Independent International Fact-Finding Mission for the Sudan; UN fact-finding mission on Sudan; UN Panel of Experts on Sudan; Panel of Experts on the Sudan",
    ),
  },
  {
    id: "iom",
    name: "International Organization for Migration",
    kind: "international",
    of: "un",
    aliases: names("International Organisation for Migration; IOM; Displacement Tracking Matrix"),
  },
  {
    id: "south-sudan-army",
    name: "South Sudan People's Defence Forces",
    kind: "military",
    armed: true,
    of: "south-sudan",
    from: "2011-07-09",
    aliases: [
      ...bodies(SOUTH_SUDAN, "army; military; forces; troops; air force; government"),
      ...names(
        "South Sudan People's Defence Forces; South Sudan Peoples Defence Forces; SSPDF; Sudan People's Liberation Army; Sudan Peoples Liberation Army; SPLA",
      ),
    ],
    note: "Called SPLA until October 2018.",
  },
  {
    id: "splm-io",
    name: "SPLM-in-Opposition",
    kind: "armed-group",
    armed: true,
    from: "2013-12-15",
    near: ["rebels"],
    aliases: names(
      "SPLM-in-Opposition; SPLM-IO; SPLA-IO; SPLA-in-Opposition; SPLM/A-IO; White Army; Nuer White Army; Riek Machar",
    ),
  },
  {
    id: "unmiss",
    name: "UNMISS",
    kind: "international",
    of: "un",
    from: "2011-07-09",
    aliases: names(
      "UNMISS; UN Mission in South Sudan; U.N. Mission in South Sudan; United Nations Mission in South Sudan",
    ),
  },
];

import type { PartyEntry } from "../../../src/model/party.js";
import { localAuthorities, localities } from "../local-authorities.js";
import { bodies, names } from "../names.js";
import { SUDAN_OBSERVERS } from "./observers.js";

const SUDAN = { noun: "Sudan", adjective: "Sudanese" };
const SOUTH_SUDAN = { noun: "South Sudan", adjective: "South Sudanese" };

/** States of Sudan whose governments reports quote. */
const STATES =
  "Khartoum; North Darfur; South Darfur; West Darfur; Central Darfur; East Darfur; North Kordofan; South Kordofan; West Kordofan; Gezira/Al Jazirah/Al-Jazira; Sennar; White Nile; Blue Nile; River Nile; Red Sea; Kassala; Gedaref";

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
      "Al-Baraa ibn Malik Battalion; Al-Baraa bin Malik Brigade; Al-Baraa ibn Malik Brigade; El-Baraa ibn Malik Brigade; Popular Resistance of Sudan; Sudanese Popular Resistance",
    ),
  },
  {
    id: "sudan-shield",
    name: "Sudan Shield Forces",
    kind: "armed-group",
    armed: true,
    near: ["saf", "rsf"],
    aliases: names("Sudan Shield Forces; Sudan Shield; Abu Agla Keikel"),
  },
  {
    id: "sudan-health-ministry",
    name: "Sudanese Health Ministry",
    kind: "medical",
    of: "sudan",
    aliases: [
      ...bodies(SUDAN, "Health Ministry; Ministry of Health; federal Ministry of Health"),
      ...names(
        "Khartoum State Ministry of Health; Khartoum State Health Ministry; North Darfur Ministry of Health; North Darfur health ministry; North Darfur Health Directorate",
      ),
    ],
  },
  {
    id: "sudan-red-crescent",
    name: "Sudanese Red Crescent",
    kind: "medical",
    aliases: bodies(SUDAN, "Red Crescent; Red Crescent Society"),
  },
  ...localAuthorities(
    "sudan",
    localities(STATES),
    "governor; government; state government; state authorities; media office; police",
  ),
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
  ...SUDAN_OBSERVERS,
];

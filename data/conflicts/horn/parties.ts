import type { PartyEntry } from "../../../src/model/party.js";
import { bodies, names } from "../names.js";

const SOMALIA = { noun: "Somalia", adjective: "Somali" };
const ETHIOPIA = { noun: "Ethiopia", adjective: "Ethiopian" };
const ERITREA = { noun: "Eritrea", adjective: "Eritrean" };
const FORCES = "army; military; armed forces; forces; troops; soldiers; air force; security forces; special forces; Defence Ministry; Ministry of Defence";
const GOVERNMENT = "government; authorities; Foreign Ministry; Information Ministry; Ministry of Information; Interior Ministry; police";

/** Parties of the wars in Somalia and, since November 2020, in Ethiopia. */
export const HORN_PARTIES: readonly PartyEntry[] = [
  {
    id: "al-shabaab",
    name: "al-Shabaab",
    kind: "armed-group",
    armed: true,
    near: ["militants"],
    aliases: names(
      "al-Shabaab; al Shabaab; al-Shabab; al Shabab; Shabaab; Shebab; al-Shabaab militants; al-Shabaab fighters; al-Shabaab terrorists; Harakat al-Shabaab al-Mujahideen",
    ),
    adjectives: ["al-Shabaab-held", "al-Shabaab-controlled"],
  },
  {
    id: "is-somalia",
    name: "Islamic State in Somalia",
    kind: "armed-group",
    armed: true,
    near: ["is", "militants"],
    aliases: names("Islamic State in Somalia; ISIS-Somalia; IS-Somalia; ISIS in Somalia"),
  },
  {
    id: "somali-army",
    name: "Somali National Army",
    kind: "military",
    armed: true,
    of: "somalia",
    aliases: [...bodies(SOMALIA, FORCES), ...names("Somali National Army; SNA forces of Somalia; Danab; Danab Brigade; Macawisley; Ma'awisley; Jubaland forces; Puntland forces")],
  },
  {
    id: "somali-gov",
    name: "Federal Government of Somalia",
    kind: "state",
    of: "somalia",
    aliases: [...bodies(SOMALIA, GOVERNMENT), ...names("Federal Government of Somalia; Mogadishu government; Somali National News Agency; SONNA")],
  },
  {
    id: "amisom",
    name: "African Union Mission in Somalia",
    kind: "military",
    armed: true,
    aliases: names("African Union Mission in Somalia; AMISOM; African Union Transition Mission in Somalia; ATMIS; AUSSOM; African Union forces in Somalia; Kenyan Defence Forces; Kenya Defence Forces"),
  },
  {
    id: "africom",
    name: "US Africa Command",
    kind: "military",
    armed: true,
    of: "us",
    from: "2007-10-01",
    aliases: names("US Africa Command; U.S. Africa Command; United States Africa Command; Africa Command; AFRICOM; USAFRICOM"),
  },
  {
    id: "ethiopian-army",
    name: "Ethiopian National Defence Force",
    kind: "military",
    armed: true,
    of: "ethiopia",
    aliases: [...bodies(ETHIOPIA, FORCES), ...names("Ethiopian National Defence Force; Ethiopian National Defence Forces; ENDF; Ethiopian federal forces; federal troops of Ethiopia")],
  },
  {
    id: "ethiopian-gov",
    name: "Ethiopian government",
    kind: "state",
    of: "ethiopia",
    aliases: [...bodies(ETHIOPIA, GOVERNMENT), ...names("Ethiopia State of Emergency Fact Check; Abiy Ahmed; Government Communication Service of Ethiopia; Legesse Tulu")],
  },
  {
    id: "tplf",
    name: "Tigray People's Liberation Front",
    kind: "armed-group",
    armed: true,
    near: ["rebels"],
    aliases: names(
      "Tigray People's Liberation Front; Tigray Peoples Liberation Front; TPLF; Tigray Defence Forces; TDF; Tigrayan forces; Tigrayan rebels; Tigray forces; Tigray rebels; Tigrayan fighters; Tigray regional government; Tigray authorities; Tigrai Television; Getachew Reda; Debretsion Gebremichael",
    ),
  },
  {
    id: "amhara-forces",
    name: "Amhara forces",
    kind: "armed-group",
    armed: true,
    aliases: names("Amhara forces; Amhara special forces; Amhara militia; Amhara militias; Amhara regional forces; Fano; Fano militia; Fano militiamen"),
  },
  {
    id: "ola",
    name: "Oromo Liberation Army",
    kind: "armed-group",
    armed: true,
    near: ["rebels"],
    aliases: names("Oromo Liberation Army; OLA; OLF-Shene; OLF Shene; Shene"),
  },
  {
    id: "eritrean-army",
    name: "Eritrean Defence Forces",
    kind: "military",
    armed: true,
    of: "eritrea",
    aliases: [...bodies(ERITREA, FORCES), ...bodies(ERITREA, "government"), ...names("Eritrean Defence Forces; Asmara government")],
  },
  { id: "ehrc", name: "Ethiopian Human Rights Commission", kind: "monitor", aliases: names("Ethiopian Human Rights Commission; EHRC") },
  { id: "ayder", name: "Ayder hospital", kind: "medical", aliases: names("Ayder hospital; Ayder Referral Hospital; Ayder Specialised Hospital") },
];

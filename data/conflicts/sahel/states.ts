import type { PartyEntry } from "../../../src/model/party.js";
import { bodies, names } from "../names.js";

const MALI = { noun: "Mali", adjective: "Malian" };
const BURKINA = { noun: "Burkina Faso", adjective: "Burkinabe" };
const NIGER = { noun: "Niger", adjective: "Nigerien" };
const NIGERIA = { noun: "Nigeria", adjective: "Nigerian" };
const CHAD = { noun: "Chad", adjective: "Chadian" };
const CAMEROON = { noun: "Cameroon", adjective: "Cameroonian" };

const FORCES =
  "army; military; armed forces; forces; troops; soldiers; air force; security forces; Defence Ministry; Ministry of Defence; general staff; gendarmerie; police";
const GOVERNMENT =
  "government; authorities; junta; transitional government; military government; Security Ministry; Interior Ministry";

/** States of the Sahel and around Lake Chad: governments, forces and those who fight for them. */
export const SAHEL_STATES: readonly PartyEntry[] = [
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
      "Volunteers for the Defence of the Homeland; Volunteers for the Defence of the Fatherland; Homeland Defence Volunteers; VDP; VDPs; Volontaires pour la défense de la patrie",
    ),
  },
  {
    id: "koglweogo",
    name: "Koglweogo",
    kind: "armed-group",
    armed: true,
    near: ["vdp"],
    aliases: names("Koglweogo; Koglweogos; Kogleweogo"),
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
